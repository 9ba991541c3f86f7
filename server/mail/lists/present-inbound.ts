import type { InboundEmailView } from "@/lib/schemas/mail/inbound-mail";
import { inboundReasonWords } from "@/lib/words/inbound-words";
import { readVerdicts } from "@/server/mail/inbound/settle";
import type { ListedInbound } from "@/server/mail/lists/list-inbound";

const shownRecipients = 3;

export function presentInbound(row: ListedInbound): InboundEmailView {
  const { reason, to = [], preview } = readVerdicts(row);
  return {
    id: row.id,
    state: row.state,
    from: { email: row.fromEmail, name: row.fromName },
    to: row.envelopeTo.length > 0 ? row.envelopeTo.slice(0, shownRecipients) : to,
    subject: row.subject,
    preview: preview || null,
    reason: row.error ?? inboundReasonWords(reason),
    receivedAt: row.receivedAt.toISOString(),
    conversation: row.conversation,
    hasRaw: row.rawKey !== null,
  };
}
