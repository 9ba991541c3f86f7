import { AppError } from "@/server/errors";
import { findOnlyCenter } from "@/server/help-center/find-center";
import { route } from "@/server/http/route";

/** The only help centre here; where there are several, each has its own address. */
export const GET = route(async () => {
  const slug = await findOnlyCenter();
  if (!slug) throw new AppError("not_found");
  return new Response(null, {
    status: 302,
    headers: { Location: `/help/${encodeURIComponent(slug)}` },
  });
});
