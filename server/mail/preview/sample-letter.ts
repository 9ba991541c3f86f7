import type { ConversationMailProps } from "@/emails/conversation";
import type { Brand, LetterMessage } from "@/emails/parts/letter-message";
import { samples } from "@/emails/samples";
import { fill, fillPlural, mailTexts } from "@/emails/texts";
import type { TranscriptMailProps } from "@/emails/transcript";
import type { LetterTemplate } from "@/lib/schemas/mail/letter-preview";
import type { MailLocale } from "@/lib/words/mail-locales";
import { now } from "@/server/clock";
import { formatSize, formatTime, type Reader } from "@/server/continuity/reader";
import { env } from "@/server/env";

/** Mails to members, in which nobody chats. */
export type AccountTemplate = "password_reset" | "agent_notice" | "round_trip";

type Sample = {
  reader: Reader;
  brand: Brand;
  subject: string;
  intro: string;
  footer: string;
};

const agent = "Grace Hopper";
const email = "ada@example.com";
const minuteMs = 60_000;

/** What is said in the sample, with its times. */
function sayAll({ reader }: Pick<Sample, "reader">) {
  const { question, answer, more } = samples[reader.locale];
  const texts = mailTexts(reader.locale);
  const said = (id: string, author: string, text: string, minutesAgo: number): LetterMessage => ({
    ...{ id, author, text, images: [], files: [] },
    time: formatTime(new Date(now().getTime() - minutesAgo * minuteMs), reader),
  });
  const size = fill(texts.attached, { size: formatSize(84_000, reader) });
  const invoice = { id: "invoice", name: "invoice.pdf", size, url: null };
  const film = {
    id: "film",
    name: "film.mp4",
    size: formatSize(24_000_000, reader),
    url: `${env.BASE_URL}/api/files/example`,
  };
  return {
    question: said("question", texts.you, question, 8),
    answers: [
      said("answer", agent, answer, 2),
      { ...said("more", agent, more, 1), files: [invoice, film] },
    ],
  };
}

/** A conversation's mail as it would be in the given case. */
export function sampleLetter(
  sample: Sample,
  template: Exclude<LetterTemplate, "transcript" | AccountTemplate>,
): ConversationMailProps {
  const { reader, subject, ...rest } = sample;
  const { question, answers } = sayAll(sample);
  const reasons = { unproved: "claim", participant: "participant" } as const;
  const isUnproved = template === "unproved";
  return {
    ...rest,
    locale: reader.locale,
    subject,
    preheader: `${agent}: ${samples[reader.locale].answer.replace(/\s+/g, " ")}`,
    messages: answers,
    signature: "",
    recap: template === "answer_by_mail" ? [] : [question],
    alsoSentTo: template === "participant" ? ["Ada Lovelace", "bob@example.com"] : [],
    continueUrl: `${env.BASE_URL}/c/example`,
    reason: template === "unproved" || template === "participant" ? reasons[template] : "chat",
    muteUrl: `${env.BASE_URL}/unsubscribe/example`,
    wasNotMeUrl: isUnproved ? `${env.BASE_URL}/unsubscribe/example-refuse` : null,
    email,
  };
}

/** The same conversation as a transcript. */
export function sampleTranscript(sample: Sample): TranscriptMailProps {
  const { reader, brand, subject, footer } = sample;
  const { question, answers } = sayAll(sample);
  const { locale } = reader;
  const messages = [question, ...answers];
  const { transcriptCount } = mailTexts(locale);
  return {
    ...{ locale, brand, subject, footer, messages, email },
    preheader: fillPlural(transcriptCount, { locale, count: messages.length }),
    leftOut: 0,
    continueUrl: `${env.BASE_URL}/c/example`,
    isAnswerable: true,
    reason: "asked",
    sentBy: "",
    wasNotMeUrl: null,
  };
}

/** The link to choose a new password. */
export const samplePasswordReset = (locale: MailLocale) => ({
  ...{ locale, name: agent, minutes: 60 },
  url: `${env.BASE_URL}/reset/example`,
});

/** Who answers in the samples. */
export const sampleAgent = agent;
