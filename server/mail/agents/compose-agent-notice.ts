import { renderAgentNotice } from "@/emails/render";
import {
  type AccountMail,
  type FrozenMail,
  outboundEmailTag,
} from "@/lib/schemas/mail/outbound-mail";
import { env } from "@/server/env";
import { bounceAddress, replyAddress } from "@/server/mail/address";
import { accountFrom, automaticHeaders } from "@/server/mail/compose/sender";
import { ownMessageId, threadHeaders } from "@/server/mail/threading";

/** Renders the mail that tells an agent what a customer wrote. His reply to it is his answer. */
export async function composeAgentNotice(input: {
  mail: { id: string; toEmail: string; bounceToken: string };
  props: Extract<AccountMail, { kind: "agent_notice" }>["props"];
}): Promise<FrozenMail> {
  const { mail, props } = input;
  const { conversationId, number, tokenId } = props;
  // The same for every notice, so that mail programs make one thread of them.
  const subject = `[#${number}] Conversation with ${props.customer.replace(/\s+/g, " ").slice(0, 80)}`;
  const parts = await renderAgentNotice({
    ...{ locale: "en", subject, inbox: props.inbox, messages: props.messages },
    url: `${env.BASE_URL}/app/conversations/${number}`,
    settingsUrl: `${env.BASE_URL}/app/settings/profile`,
  });
  return {
    from: accountFrom(),
    to: mail.toEmail,
    replyTo: replyAddress({ tokenId }),
    subject,
    ...parts,
    headers: {
      ...threadHeaders({ conversationId, ids: [] }),
      ...automaticHeaders("auto-generated"),
    },
    tags: { [outboundEmailTag]: mail.id },
    attachments: [],
    messageId: ownMessageId(mail.id),
    envelopeFrom: bounceAddress({ bounceToken: mail.bounceToken }),
  };
}
