import { AppError } from "@/server/errors";
import { findCenter, listCenterLocales } from "@/server/help-center/find-center";
import { homePath } from "@/server/help-center/render-page";
import { browserLocale } from "@/server/http/browser-locale";
import { route } from "@/server/http/route";

/** The help centre in the language that the browser asks for, if it has it. */
export const GET = route<{ center: string }>(async (request, { center: slug }) => {
  const center = await findCenter(slug);
  if (!center) throw new AppError("not_found");
  const locales = await listCenterLocales(center);
  const wanted = browserLocale(request.headers);
  const locale = locales.find((each) => each.split("-")[0] === wanted) ?? center.locale;
  return new Response(null, {
    status: 302,
    headers: { Location: homePath(center, locale), Vary: "Accept-Language" },
  });
});
