import { renderMemberMail, renderPasswordResetMail, renderRoundTripMail } from "@/emails/render";
import { mailTexts, pickMailLocale } from "@/emails/texts";
import {
  type AccountMail,
  type FrozenMail,
  outboundEmailTag,
} from "@/lib/schemas/mail/outbound-mail";
import { mailLocaleOf } from "@/lib/words/mail-locales";
import { env } from "@/server/env";
import { bounceAddress, replyAddress } from "@/server/mail/address";
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
  return {
    from: accountFrom(),
    to: mail.toEmail,
    ...(await write(content, locale)),
    headers: automaticHeaders("auto-generated"),
    tags: { [outboundEmailTag]: mail.id },
    attachments: [],
    messageId: ownMessageId(mail.id),
    envelopeFrom: bounceAddress({ bounceToken: mail.bounceToken }),
  };
}

async function write(
  content: Exclude<AccountMail, { kind: "agent_notice" }>,
  locale: string,
): Promise<Pick<FrozenMail, "subject" | "replyTo" | "html" | "text">> {
  switch (content.kind) {
    case "password_reset": {
      const parts = await renderPasswordResetMail({ locale, ...content.props });
      return { subject: mailTexts(locale).resetSubject, replyTo: null, ...parts };
    }
    case "member_notice":
    case "sign_in": {
      const { subject, ...props } = content.props;
      return { subject, replyTo: null, ...(await renderMemberMail({ title: subject, ...props })) };
    }
    case "round_trip": {
      const { name, tokenId, locale: own } = content.props;
      const reader = mailLocaleOf(own ?? null) ?? locale;
      const parts = await renderRoundTripMail({ locale: reader, name, baseUrl: env.BASE_URL });
      const subject = mailTexts(reader).tripSubject;
      return { subject, replyTo: replyAddress({ tokenId }), ...parts };
    }
  }
}
