import { grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { findReported } from "@/server/mail/bounces/find-reported";
import { readOriginal } from "@/server/mail/bounces/read-bounce";
import { applyComplaintReport } from "@/server/mail/events";
import { recipientAddresses } from "@/server/mail/inbound/match";
import { describeMail, settle } from "@/server/mail/inbound/settle";
import type { Letter } from "@/server/mail/reading/letter";
import type { ParsedMail } from "@/server/mail/reading/parse";

const believedDays = 30;

/**
 * A feedback report (ARF, RFC 5965): somebody called our mail spam. It counts for the mail it brings back and that
 * mail's recipient, who gets no more mail. Reports of other kinds, and of mails not ours, are kept and change nothing.
 */
export async function applyComplaint(letter: Letter, fallbackAccountId: string): Promise<void> {
  const { mail } = letter;
  const report = readFeedback(mail);
  const original = await readOriginal(mail);
  const found = await findReported({
    addresses: [...recipientAddresses(mail, letter.row.envelopeTo), ...report.senders],
    originalId: original?.messageId ?? null,
    // Providers often leave out who complained; then the mail's own To names him, unless that is blanked too.
    recipients:
      report.recipients.length > 0
        ? report.recipients
        : (original?.to.map(({ address }) => address.toLowerCase()) ?? []),
    believedDays,
  });
  const scope = grantScope(found?.accountId ?? fallbackAccountId);
  await describeMail(letter, scope);
  if (found && report.isComplaint) {
    await applyComplaintReport(scope, { outboundEmailId: found.id, detail: report.kind });
  }
  await settle(tenantDb(scope), letter, {
    state: "discarded",
    ...(found?.conversationId && { conversationId: found.conversationId }),
    ...(found?.recipientId && { recipientId: found.recipientId }),
    verdicts: { reason: "feedback_report" },
  });
}

function readFeedback(mail: ParsedMail) {
  const part = mail.parts.find(({ contentType }) => contentType === "message/feedback-report");
  const text = (part?.content.head.toString("utf8") ?? "")
    .slice(0, 20_000)
    .replace(/\r?\n[ \t]+/g, " ");
  const values = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}:[ \\t]*(.*)$`, "gim"))].map((match) =>
      (match[1] ?? "")
        .trim()
        .replace(/^.*<|>.*$/g, "")
        .toLowerCase(),
    );
  const kind = values("feedback-type")[0] ?? null;
  return {
    kind,
    isComplaint: kind === "abuse" || kind === "fraud",
    recipients: values("original-rcpt-to"),
    /** Our mail's own bounce address, where it was the envelope's sender. */
    senders: values("original-mail-from"),
  };
}
