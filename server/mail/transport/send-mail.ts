import type { FrozenMail } from "@/lib/schemas/mail/outbound-mail";
import { activeTransport } from "@/server/mail/transport/resend-client";
import { sendThroughResend } from "@/server/mail/transport/resend-transport";
import type { SendResult } from "@/server/mail/transport/send-result";
import { sendThroughSmtp } from "@/server/mail/transport/smtp-transport";

/** Hands a mail to whatever this installation sends with. Never throws for what the other side answers. */
export function sendMail(
  mail: FrozenMail,
  options: { idempotencyKey: string },
): Promise<SendResult> {
  return activeTransport() === "smtp" ? sendThroughSmtp(mail) : sendThroughResend(mail, options);
}
