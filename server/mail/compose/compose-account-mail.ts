import { renderPasswordResetMail } from "@/emails/render";
import { mailTexts, pickMailLocale } from "@/emails/texts";
import { type AccountMail, type FrozenMail, outboundEmailTag } from "@/lib/schemas/outbound-mail";
import { bounceAddress } from "@/server/mail/address";
import { composeAgentNotice } from "@/server/mail/agents/compose-agent-notice";
import { accountFrom, automaticHeaders } from "@/server/mail/compose/sender";
import { ownMessageId } from "@/server/mail/threading";

/** Renders a mail that belongs to no conversation. */
export async function composeAccountMail(input: {
  mail: { id: string; toEmail: string; bounceToken: string };
  content: AccountMail;
  /** The account's. */
  locale: string | null;
}): Promise<FrozenMail> {
  const { mail, content } = input;
  if (content.kind === "agent_notice") return composeAgentNotice({ mail, props: content.props });
  const locale = pickMailLocale([input.locale]);
  const parts = await renderPasswordResetMail({ locale, ...content.props });
  return {
    from: accountFrom(),
    to: mail.toEmail,
    replyTo: null,
    subject: mailTexts(locale).resetSubject,
    ...parts,
    headers: automaticHeaders("auto-generated"),
    tags: { [outboundEmailTag]: mail.id },
    attachments: [],
    messageId: ownMessageId(mail.id),
    envelopeFrom: bounceAddress({ bounceToken: mail.bounceToken }),
  };
}
