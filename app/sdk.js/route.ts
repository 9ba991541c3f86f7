import { loaderResponse } from "@/app/widget/loader-response";
import { route } from "@/server/http/route";

export const GET = route((request) => loaderResponse(request, "segue"));
