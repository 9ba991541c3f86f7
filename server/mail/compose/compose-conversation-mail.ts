import type { ConversationMailProps } from "@/emails/conversation";
import type { Brand } from "@/emails/parts/letter-message";
import { fill, mailTexts } from "@/emails/texts";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import { type FrozenMail, outboundEmailTag } from "@/lib/schemas/mail/outbound-mail";
import { linkUrl, oneClickUrl } from "@/server/continuity/mailed-links/links";
import { letterReader, type Reader } from "@/server/continuity/reader";
import { brandName, ownWords } from "@/server/inboxes/present";
import { bounceAddress, replyAddress } from "@/server/mail/address";
import { chooseAttachments } from "@/server/mail/compose/choose-attachments";
import { fitLetter } from "@/server/mail/compose/fit-letter";
import type { Letter } from "@/server/mail/compose/load-letter";
import { automaticHeaders, fromHeader } from "@/server/mail/compose/sender";
import { ownMessageId, threadHeaders } from "@/server/mail/threading";
import { wordNewMessages, wordRecap } from "@/server/mail/wording/letter-words";
import { oneLine } from "@/server/mail/wording/one-line";
import { firstSubject } from "@/server/mail/wording/own-words";
import { cut, withoutLinks } from "@/server/mail/wording/plain-words";

const preheaderLength = 110;

export type ComposedLetter = {
  mail: FrozenMail;
  /** What it carries; the others did not fit. */
  messageIds: string[];
};

/** Renders a conversation's mail from its rows. The result is stored and never rendered again. */
export async function composeConversationMail(letter: Letter): Promise<ComposedLetter> {
  const { mail, recipient, conversation, settings } = letter;
  const reader = letterReader(letter);
  const attached = chooseAttachments(letter.messages.flatMap((message) => message.attachments));
  const subject = subjectOf(letter, reader);
  const props = wordLetter(letter, { reader, subject, attached });
  const { carried, ...parts } = await fitLetter(props);
  const messages = letter.messages.slice(0, carried);
  const carriedFiles = new Set(
    messages.flatMap(({ attachments }) => attachments.map(({ id }) => id)),
  );
  return {
    messageIds: messages.map(({ id }) => id),
    mail: {
      from: fromHeader({
        inbox: conversation.inbox,
        settings,
        author: messages.at(-1)?.authorName ?? null,
        locale: reader.locale,
      }),
      to: recipient.email,
      replyTo: replyAddress({ tokenId: recipient.tokenId }),
      subject,
      ...parts,
      headers: headersOf({ ...letter, messages }),
      tags: { [outboundEmailTag]: mail.id },
      attachments: [...attached].filter(([id]) => carriedFiles.has(id)).map(([, file]) => file),
      messageId: ownMessageId(mail.id),
      envelopeFrom: bounceAddress({ bounceToken: mail.bounceToken }),
    },
  };
}

/**
 * The conversation's frozen subject; the first mail makes it, of nothing that a visitor typed. A conversation begun by
 * mail has its sender's: to an address nobody has proved it goes without links.
 */
export function subjectOf(
  letter: Pick<Letter, "conversation" | "settings" | "isVerified">,
  { locale }: Pick<Reader, "locale">,
): string {
  const { subject, number, inbox } = letter.conversation;
  const brand = brandName(inbox, letter.settings);
  if (subject === null) return firstSubject(letter.settings, { locale, number, brand });
  const { linkLeftOut } = mailTexts(locale);
  return oneLine(letter.isVerified ? subject : withoutLinks(subject, linkLeftOut));
}

/** Name, colour and logo that an inbox's mails carry. */
export const brandOf = (inbox: { name: string }, settings: InboxSettings): Brand => ({
  name: brandName(inbox, settings),
  color: settings.look.color,
  logoUrl: settings.letters.logoUrl || null,
});

function wordLetter(
  letter: Letter,
  input: { reader: Reader; subject: string; attached: ReturnType<typeof chooseAttachments> },
): ConversationMailProps {
  const { subject, attached, reader } = input;
  const { locale } = reader;
  const { recipient, conversation, settings, isVerified } = letter;
  const recipientId = recipient.id;
  const messages = wordNewMessages(letter, { reader, attached });
  const first = messages.at(0);
  const opening = first
    ? fill(mailTexts(locale).preheader, { author: first.author, text: first.text })
    : subject;
  const brand = brandOf(conversation.inbox, settings);
  const values = { brand: brand.name, agent: messages.at(-1)?.author ?? brand.name };
  return {
    locale,
    brand,
    subject,
    preheader: cut(opening.replace(/\s+/g, " "), preheaderLength),
    intro: ownWords(settings, { locale, text: "intro", values }),
    footer: ownWords(settings, { locale, text: "footer", values }),
    messages,
    signature: letter.signature,
    recap: wordRecap(letter, reader),
    alsoSentTo: letter.others,
    continueUrl: linkUrl({ purpose: "continue", recipientId }),
    reason: reasonOf(letter),
    muteUrl: linkUrl({ purpose: "mute", recipientId }),
    wasNotMeUrl: isVerified ? null : linkUrl({ purpose: "refuse", recipientId }),
    email: recipient.email,
  };
}

function reasonOf({ recipient, isVerified, isFirst }: Letter): ConversationMailProps["reason"] {
  if (recipient.kind === "participant") return "participant";
  return isVerified || !isFirst ? "chat" : "claim";
}

function headersOf(letter: Letter): Record<string, string> {
  const { conversation, recipient, messages, threadIds, isByEmail } = letter;
  const isAutomatic = messages.every((message) => message.authorKind === "assistant");
  const isSurvey = messages.every((message) => message.kind === "csat");
  return {
    ...threadHeaders({ conversationId: conversation.id, ids: threadIds }),
    // Who writes by mail is in a dialogue, not on a list (RFC 8058 is for the latter).
    ...(isByEmail
      ? {}
      : {
          "List-Unsubscribe": `<${oneClickUrl(recipient.id)}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }),
    ...(isAutomatic ? automaticHeaders("auto-replied") : {}),
    ...(isSurvey ? automaticHeaders("auto-generated") : {}),
  };
}
