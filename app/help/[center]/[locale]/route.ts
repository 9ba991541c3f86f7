import { AppError } from "@/server/errors";
import { answerPage } from "@/server/help-center/answer-page";
import { findCenter, listCenterLocales } from "@/server/help-center/find-center";
import { listPublished, searchPublished } from "@/server/help-center/queries";
import { homePath } from "@/server/help-center/render-page";
import { renderFound, renderHome, renderMissing } from "@/server/help-center/render-views";
import { clientAddress } from "@/server/http/client-address";
import { route } from "@/server/http/route";
import { limit } from "@/server/rate-limit/limit";

type Params = { center: string; locale: string };

/** The shelves of one language, or with ?q= what a search finds. */
export const GET = route<Params>(async (request, { center: slug, locale }) => {
  const center = await findCenter(slug);
  if (!center) throw new AppError("not_found");
  const locales = await listCenterLocales(center);
  const others = locales
    .filter((each) => each !== locale)
    .map((each) => ({ locale: each, path: homePath(center, each) }));
  const place = { center, locale, others };
  if (!locales.includes(locale) && locale !== center.locale) {
    const known = { ...place, locale: center.locale };
    return answerPage(request, renderMissing(known), 404);
  }
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 200);
  if (!query)
    return answerPage(request, renderHome(place, await listPublished(center.scope, locale)));
  const key = clientAddress(request.headers);
  await limit({ name: "help-search", key, points: 60, windowSeconds: 60 });
  return answerPage(
    request,
    renderFound(place, query, await searchPublished(center, { query, locale })),
  );
});
