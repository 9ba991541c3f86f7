import { readClient } from "@/app/widget/built-widget";
import { scriptResponse } from "@/app/widget/script-response";
import { route } from "@/server/http/route";

/** The headless client, to be imported by a page's own modules; docs/sdk.md says how. */
export const GET = route(async (request) => scriptResponse(request, await readClient()));
