import { z } from "zod";
import { AppError } from "@/server/errors";
import { answerPage } from "@/server/help-center/answer-page";
import { voteOnArticle } from "@/server/help-center/commands";
import { findCenter } from "@/server/help-center/find-center";
import { articlePath, findPublished } from "@/server/help-center/queries";
import { renderArticle, renderMissing } from "@/server/help-center/render-views";
import { clientAddress } from "@/server/http/client-address";
import { readBytes, route } from "@/server/http/route";
import { limit } from "@/server/rate-limit/limit";

type Params = { center: string; locale: string; slug: string };

/** An article. */
export const GET = route<Params>(async (request, { center: name, locale, slug }) => {
  const center = await findCenter(name);
  if (!center) throw new AppError("not_found");
  const article = await findPublished(center.scope, { locale, slug });
  const others = (article?.translations ?? []).map((other) => ({
    locale: other.locale,
    path: articlePath(center.slug, other.locale, other.slug),
  }));
  const place = { center, locale, others };
  if (!article) return answerPage(request, renderMissing(place), 404);
  const isThanked = new URL(request.url).searchParams.has("thanks");
  const path = articlePath(center.slug, locale, slug);
  return answerPage(request, renderArticle(place, { article, path, isThanked }));
});

const vote = z.object({ helpful: z.enum(["yes", "no"]) });
const maxFormBytes = 1_000;

/** Whether it helped: the form below the article. */
export const POST = route<Params>(async (request, { center: name, locale, slug }) => {
  const reader = clientAddress(request.headers);
  await limit({ name: "help-vote", key: reader, points: 20, windowSeconds: 3600 });
  const center = await findCenter(name);
  const article = center && (await findPublished(center.scope, { locale, slug }));
  if (!article) throw new AppError("not_found");
  const body = (await readBytes(request, maxFormBytes)).toString("utf8");
  const { helpful } = vote.parse(Object.fromEntries(new URLSearchParams(body)));
  const isHelpful = helpful === "yes";
  await voteOnArticle(center.scope, { articleId: article.id, reader, isHelpful });
  const path = articlePath(center.slug, locale, slug);
  return new Response(null, { status: 303, headers: { Location: `${path}?thanks` } });
});
