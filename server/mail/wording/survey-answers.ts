import type { SurveyAnswer } from "@/emails/parts/survey-answers";
import { mailTexts } from "@/emails/texts";
import { ratingFaces } from "@/lib/inbox/rating-faces";
import { csatPayload } from "@/lib/schemas/message";
import { env } from "@/server/env";
import { surveyToken } from "@/server/surveys/policy";

/** The answers a survey offers in a mail. Each opens the survey's page with that one chosen; none is given by a GET. */
export function wordSurveyAnswers(
  survey: { id: string; payload: unknown },
  locale: string,
): SurveyAnswer[] {
  const texts = mailTexts(locale);
  const { rating1, rating2, rating3, rating4, rating5 } = texts;
  const isStars = csatPayload.safeParse(survey.payload).data?.style === "stars";
  return [rating1, rating2, rating3, rating4, rating5].map((label, index) => ({
    face: (isStars ? null : ratingFaces[index]) ?? "★".repeat(index + 1),
    label,
    url: `${env.BASE_URL}/survey/${surveyToken(survey.id)}?rating=${index + 1}`,
  }));
}
