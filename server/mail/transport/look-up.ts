import { outboundEmailTag } from "@/lib/schemas/mail/outbound-mail";
import { bareMessageId } from "@/server/mail/threading";
import { providerTimeoutMs, resendClient } from "@/server/mail/transport/resend-client";
import type { SentMail } from "@/server/mail/transport/send-result";

const limit = () => ({ signal: AbortSignal.timeout(providerTimeoutMs) });

/** Resend's last word on a mail, by its id; null when it cannot be asked or knows no such mail. */
export async function lookUpByProviderId(
  providerId: string,
): Promise<(SentMail & { lastEvent: string }) | null> {
  const { data } = await resendClient().emails.get(providerId, limit());
  if (!data) return null;
  const messageIdHeader = bareMessageId(data.message_id);
  return { providerId, messageIdHeader, lastEvent: data.last_event };
}

type Wanted = { outboundEmailId: string; toEmail: string; since: Date };

const pageSize = 100;
const mostPages = 10;

/**
 * Looks for a mail whose answer was lost among those sent since, by the tag it carries. "unknown": the provider could
 * not be asked, or has sent too many since to look through.
 */
export async function lookUpByTag(wanted: Wanted): Promise<SentMail | "not_found" | "unknown"> {
  let after: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = { limit: pageSize, ...(after ? { after } : {}) };
    const { data } = await resendClient().emails.list(page, limit());
    if (!data) return "unknown";
    // Newest first: what follows an older one is older still.
    const recent = data.data.filter((item) => new Date(item.created_at) >= wanted.since);
    const found = await findTagged(wanted, recent);
    if (found !== "not_found") return found;
    after = data.data.at(-1)?.id;
    if (recent.length < data.data.length || !data.has_more || !after) return "not_found";
  }
  return "unknown";
}

/** The list does not tell tags, so every mail to that address is asked for its own. */
async function findTagged(
  wanted: Wanted,
  items: Array<{ id: string; to: string[] }>,
): Promise<SentMail | "not_found" | "unknown"> {
  const toEmail = wanted.toEmail.toLowerCase();
  for (const { id, to } of items) {
    if (!to.some((address) => address.toLowerCase().includes(toEmail))) continue;
    const { data } = await resendClient().emails.get(id, limit());
    if (!data) return "unknown";
    const tag = data.tags?.find(({ name }) => name === outboundEmailTag);
    if (tag?.value === wanted.outboundEmailId) {
      return { providerId: id, messageIdHeader: bareMessageId(data.message_id) };
    }
  }
  return "not_found";
}
