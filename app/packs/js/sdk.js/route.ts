import { loaderResponse } from "@/app/widget/loader-response";
import { route } from "@/server/http/route";

/** Where sites that run Chatwoot's snippet look for the script; the same loader under Chatwoot's names. */
export const GET = route((request) => loaderResponse(request, "chatwoot"));
