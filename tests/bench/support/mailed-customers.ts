import { frozenMail } from "@/lib/schemas/mail/outbound-mail";
import { systemDb } from "@/server/db/client";
import { until } from "@/tests/bench/support/until";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import type { ReceivedMail } from "@/tests/support/replies/raw-reply";
import type { SegueProcess } from "@/tests/support/segue-process";

const quietMs = 75_000;

/** `size` customers who wrote in the chat, left, and got the answer by mail. Answers their mails. */
export async function mailCustomers(segue: SegueProcess, size: number): Promise<ReceivedMail[]> {
  const workspace = await makeWorkspace();
  for (let index = 0; index < size; index += 1) {
    const visitor = await makeVisitor(workspace, {
      email: `customer${index}@example.test`,
      name: "Ada",
    });
    const { conversationId } = await visitor.says("Hi, where is my order? I ordered on Monday.");
    await workspace.agent.answers(
      conversationId,
      "It left our warehouse this morning and should be with you on Thursday.\nShall we send the lid separately?",
    );
  }
  const where = { accountId: workspace.scope };
  await until("every answer is planned", async () => {
    const due = await systemDb().recipient.count({ where: { ...where, mailDueAt: { not: null } } });
    return due === size;
  });
  await segue.clock.advance(quietMs);
  const isMailed = async () => {
    const sent = await systemDb().outboundEmail.count({
      where: { ...where, kind: "conversation", state: { in: ["sent", "delivered"] } },
    });
    return sent === size;
  };
  await until("every answer is mailed", isMailed, 300);
  const mails = await systemDb().outboundEmail.findMany({
    where: { ...where, kind: "conversation" },
  });
  return mails.map(({ frozen, messageIdHeader }) => {
    const mail = frozenMail.parse(frozen);
    return {
      ...{ from: mail.from, to: mail.to, subject: mail.subject, text: mail.text, html: mail.html },
      replyTo: mail.replyTo ?? "",
      messageId: `<${messageIdHeader ?? mail.messageId}>`,
      references: mail.headers.References ?? "",
    };
  });
}
