import type { LetterMessage } from "@/emails/parts/letter-message";
import { type RenderedMail, renderTranscriptMail } from "@/emails/render";
import { fillPlural, mailTexts } from "@/emails/texts";
import type { TranscriptMailProps } from "@/emails/transcript";
import {
  type FrozenMail,
  outboundEmailTag,
  type TranscriptReason,
} from "@/lib/schemas/mail/outbound-mail";
import { linkUrl } from "@/server/continuity/mailed-links/links";
import { letterReader, type Reader, readerOf } from "@/server/continuity/reader";
import { env } from "@/server/env";
import { ownWords } from "@/server/inboxes/present";
import { bounceAddress, replyAddress } from "@/server/mail/address";
import { brandOf, subjectOf } from "@/server/mail/compose/compose-conversation-mail";
import { findMost, renderIfFits, shorter } from "@/server/mail/compose/fit-letter";
import type { Transcript } from "@/server/mail/compose/load-transcript";
import { automaticHeaders, fromHeader } from "@/server/mail/compose/sender";
import { ownMessageId, threadHeaders } from "@/server/mail/threading";
import { wordTranscript } from "@/server/mail/wording/letter-words";

/** Renders a transcript from its rows. The result is stored and never rendered again. */
export async function composeTranscript(
  transcript: Transcript,
  request: TranscriptReason,
): Promise<FrozenMail> {
  const { mail, conversation, settings, threadIds } = transcript;
  const reader = readerOfTranscript(transcript, request);
  const tokenId = transcript.recipient?.tokenId ?? transcript.agentTokenId;
  const subject = subjectOf(transcript, reader);
  const parts = await fitTranscript(wordLetter(transcript, { reader, subject, request }), {
    before: transcript.total - transcript.messages.length,
  });
  return {
    from: fromHeader({
      inbox: conversation.inbox,
      settings,
      author: request.sentBy || null,
      locale: reader.locale,
    }),
    to: mail.toEmail,
    replyTo: tokenId === null ? null : replyAddress({ tokenId }),
    subject,
    ...parts,
    headers: {
      ...threadHeaders({ conversationId: conversation.id, ids: threadIds }),
      ...automaticHeaders("auto-generated"),
    },
    tags: { [outboundEmailTag]: mail.id },
    attachments: [],
    messageId: ownMessageId(mail.id),
    envelopeFrom: bounceAddress({ bounceToken: mail.bounceToken }),
  };
}

function readerOfTranscript({ recipient, ...rest }: Transcript, { own }: TranscriptReason): Reader {
  const { conversation } = rest;
  return recipient
    ? letterReader({ recipient, ...rest })
    : readerOf({ wanted: [conversation.account.locale], timezone: own?.timezone ?? null });
}

function wordLetter(
  transcript: Transcript,
  input: { reader: Reader; subject: string; request: TranscriptReason },
): TranscriptMailProps {
  const { reader, subject, request } = input;
  const { locale } = reader;
  const { mail, recipient, conversation, settings, isVerified } = transcript;
  const brand = brandOf(conversation.inbox, settings);
  const count = transcript.total;
  return {
    locale,
    brand,
    subject,
    preheader: fillPlural(mailTexts(locale).transcriptCount, { locale, count }),
    footer: ownWords(settings, { locale, text: "footer", values: { brand: brand.name } }),
    messages: wordTranscript(
      { recipient, isVerified, inboxName: conversation.inbox.name },
      transcript.messages,
      reader,
    ),
    leftOut: 0,
    continueUrl: recipient
      ? linkUrl({ purpose: "continue", recipientId: recipient.id })
      : `${env.BASE_URL}/app/conversations/${conversation.number}`,
    isAnswerable: recipient !== null || transcript.agentTokenId !== null,
    reason: isVerified ? request.reason : "claim",
    sentBy: request.sentBy,
    wasNotMeUrl:
      recipient && !isVerified ? linkUrl({ purpose: "refuse", recipientId: recipient.id }) : null,
    email: mail.toEmail,
  };
}

/** Renders as much as Gmail shows: the oldest messages give way. `before`: those not even read. */
async function fitTranscript(
  props: TranscriptMailProps,
  { before }: { before: number },
): Promise<RenderedMail> {
  const { messages } = props;
  const render = (shown: LetterMessage[]) =>
    renderIfFits(() =>
      renderTranscriptMail({
        ...props,
        messages: shown,
        leftOut: before + messages.length - shown.length,
      }),
    );
  const whole = await render(messages);
  if (whole) return whole;
  const most = await findMost(messages.length - 1, (count) => render(messages.slice(-count)));
  if (most) return most.parts;
  const last = messages.at(-1);
  for (const message of last ? shorter(last, props.continueUrl) : []) {
    const parts = await render([message]);
    if (parts) return parts;
  }
  throw new Error("A transcript without any text is too large.");
}
