import { surveyInput } from "@/lib/inbox/survey";
import { readBytes, route } from "@/server/http/route";
import { answerSurvey } from "@/server/surveys/commands/answer-survey";
import { surveyRefusal } from "@/server/surveys/policy";
import { findSurvey } from "@/server/surveys/queries";

const maxFormBytes = 20_000;

const page = (token: string, query = "") =>
  new Response(null, {
    status: 303,
    headers: {
      Location: `/survey/${encodeURIComponent(token)}${query}`,
      "Cache-Control": "no-store",
    },
  });

/** The form of the page behind a mailed link. */
export const POST = route<{ token: string }>(async (request, { token }) => {
  const survey = await findSurvey(token);
  if (!survey) throw surveyRefusal("not_found");
  const body = (await readBytes(request, maxFormBytes)).toString("utf8");
  const input = surveyInput.safeParse(Object.fromEntries(new URLSearchParams(body)));
  // Nothing chosen yet: the page again, where the browser asks for it.
  if (!input.success) return page(token);
  const { scope, conversationId } = survey;
  const answered = await answerSurvey(scope, { conversationId, input: input.data });
  if (!answered.ok) throw surveyRefusal(answered.reason);
  return page(token, "?thanks");
});

/** Changes nothing: scanners come here. */
export const GET = route<{ token: string }>((_request, { token }) => page(token));
