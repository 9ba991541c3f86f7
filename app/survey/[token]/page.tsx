import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkCard } from "@/components/mailed-links/link-card";
import { SurveyForm } from "@/components/mailed-links/survey-form";
import { mailLocaleOf } from "@/lib/words/mail-locales";
import { findSurvey } from "@/server/surveys/queries";
import { loadLaterWords } from "@/widget/locales/later/load-later-words";

export const metadata: Metadata = {
  title: "Survey",
  robots: { index: false },
  referrer: "no-referrer",
};

type SurveyPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The answer pressed in the mail: chosen on the page, and not given yet. */
const chosenIn = ({ rating }: Record<string, string | string[] | undefined>): number | null =>
  typeof rating === "string" && /^[1-5]$/.test(rating) ? Number(rating) : null;

/** Changes nothing: its form does. */
export default async function SurveyPage({ params, searchParams }: SurveyPageProps) {
  const [{ token }, query] = await Promise.all([params, searchParams]);
  const survey = await findSurvey(token);
  if (!survey) notFound();
  const { payload, brand, text } = survey;
  const locale = mailLocaleOf(survey.locale) ?? "en";
  const words = await loadLaterWords[locale]();
  const isThanked = "thanks" in query;
  return (
    <LinkCard {...{ locale, brand }} title={text} text={isThanked ? words.csatThanks : ""}>
      <SurveyForm
        path={`/api/survey/${encodeURIComponent(token)}`}
        style={payload.style}
        rating={isThanked ? payload.rating : (chosenIn(query) ?? payload.rating)}
        comment={payload.comment}
        words={{
          question: text,
          ratings: [words.csat1, words.csat2, words.csat3, words.csat4, words.csat5],
          comment: words.csatComment,
          submit: isThanked ? words.change : words.submit,
        }}
      />
    </LinkCard>
  );
}
