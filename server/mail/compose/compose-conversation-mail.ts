import type { ConversationMailProps } from "@/emails/conversation";
import { renderConversationMail } from "@/emails/render";
import { mailTexts, pickMailLocale } from "@/emails/texts";
import { type FrozenMail, outboundEmailTag } from "@/lib/schemas/outbound-mail";
import { bounceAddress, replyAddress } from "@/server/mail/address";
import { chooseAttachments } from "@/server/mail/compose/choose-attachments";
import { readerOf, wordNewMessages, wordRecap } from "@/server/mail/compose/letter-words";
import type { Letter } from "@/server/mail/compose/load-letter";
import { cut, withoutLinks } from "@/server/mail/compose/plain-words";
import { brandName, fromHeader, loopHeader } from "@/server/mail/compose/sender";
import { linkUrl, oneClickUrl } from "@/server/mail/links";
import { ownMessageId, threadHeaders } from "@/server/mail/threading";

/** Gmail hides what follows 102 KB of html behind a link; the summary is what can be spared. */
const clippingBytes = 100_000;

const preheaderLength = 110;

/** Renders a conversation's mail from its rows. The result is stored and never rendered again. */
export async function composeConversationMail(letter: Letter): Promise<FrozenMail> {
  const { mail, recipient, conversation, settings } = letter;
  const locale = pickMailLocale([
    readerOf(letter)?.locale ?? null,
    settings.locale,
    conversation.account.locale,
  ]);
  const attached = chooseAttachments(letter.messages.flatMap((message) => message.attachments));
  const subject = subjectOf(letter, locale);
  const props = wordLetter(letter, { locale, subject, attached });
  const whole = await renderConversationMail(props);
  const isClipped = Buffer.byteLength(whole.html) > clippingBytes && props.recap.length > 0;
  const parts = isClipped ? await renderConversationMail({ ...props, recap: [] }) : whole;
  return {
    from: fromHeader({
      inbox: conversation.inbox,
      settings,
      author: letter.messages.at(-1)?.authorName ?? null,
      locale,
    }),
    to: recipient.email,
    replyTo: replyAddress({ tokenId: recipient.tokenId }),
    subject,
    ...parts,
    headers: headersOf(letter),
    tags: { [outboundEmailTag]: mail.id },
    attachments: [...attached.values()],
    messageId: ownMessageId(mail.id),
    envelopeFrom: bounceAddress({ bounceToken: mail.bounceToken }),
  };
}

/**
 * The conversation's frozen subject; the first mail makes it, of nothing that a visitor typed. A conversation begun by
 * mail has its sender's: to an address nobody has proved it goes without links.
 */
export function subjectOf(
  letter: Pick<Letter, "conversation" | "settings" | "isVerified">,
  locale: string,
): string {
  const { subject, number, inbox } = letter.conversation;
  const texts = mailTexts(locale);
  if (subject === null) return texts.subject({ number, brand: brandName(inbox, letter.settings) });
  return letter.isVerified ? subject : withoutLinks(subject, texts.linkLeftOut);
}

function wordLetter(
  letter: Letter,
  input: {
    locale: string;
    subject: string;
    attached: ReturnType<typeof chooseAttachments>;
  },
): ConversationMailProps {
  const { locale, subject, attached } = input;
  const { recipient, conversation, settings } = letter;
  const recipientId = recipient.id;
  const messages = wordNewMessages(letter, { locale, attached });
  const first = messages.at(0);
  const opening = first ? mailTexts(locale).preheader(first) : subject;
  return {
    locale,
    brand: { name: brandName(conversation.inbox, settings), color: settings.look.color },
    subject,
    preheader: cut(opening.replace(/\s+/g, " "), preheaderLength),
    messages,
    recap: wordRecap(letter, locale),
    alsoSentTo: letter.isVerified ? letter.others : [],
    continueUrl: linkUrl({ purpose: "continue", recipientId }),
    reason: reasonOf(letter, locale),
    muteUrl: linkUrl({ purpose: "mute", recipientId }),
    wasNotMeUrl: letter.isVerified ? null : linkUrl({ purpose: "refuse", recipientId }),
    email: recipient.email,
  };
}

function reasonOf(letter: Letter, locale: string): string {
  const { reasons } = mailTexts(locale);
  const brand = brandName(letter.conversation.inbox, letter.settings);
  if (letter.recipient.kind === "participant") return reasons.participant(brand);
  if (letter.isVerified || !letter.isFirst) return reasons.chat(brand);
  return reasons.claim({ email: letter.recipient.email, brand });
}

function headersOf(letter: Letter): Record<string, string> {
  const { conversation, recipient, messages, threadIds } = letter;
  const isAutomatic = messages.every((message) => message.authorKind === "assistant");
  return {
    ...threadHeaders({ conversationId: conversation.id, ids: threadIds }),
    // Who writes by mail is in a dialogue, not on a list (RFC 8058 is for the latter).
    ...(conversation.isByEmail
      ? {}
      : {
          "List-Unsubscribe": `<${oneClickUrl(recipient.id)}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }),
    ...(isAutomatic ? { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All" } : {}),
    [loopHeader.name]: loopHeader.value(),
  };
}
