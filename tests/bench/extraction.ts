import ConversationMail from "@/emails/conversation";
import { renderConversationMail } from "@/emails/render";
import { extractReply } from "@/server/mail/reply-text/extract-reply";
import { type BenchResult, isWithin, round, wordBound } from "@/tests/bench/support/result";
import { languages } from "@/tests/support/replies/languages";
import { programs } from "@/tests/support/replies/mail-programs";

export const name = "reply extraction";

const bound = { atLeast: 300 };
const seconds = 3;

const own = [
  "Thursday is fine, thank you.",
  "Hi Grace,\n\nplease send the lid separately. I need the kettle for Sunday: 10 guests are coming.\n\nThanks, Ada",
  "Yes.",
];

/** Replies of every known mail program and language to a mail of ours: with it at hand, and by the rules alone. */
export async function run(): Promise<BenchResult> {
  const { subject } = ConversationMail.PreviewProps;
  const original = await renderConversationMail(ConversationMail.PreviewProps);
  const answered = {
    ...original,
    subject,
    from: "Grace from Acme",
    address: "reply+token@reply.test",
  };
  const replies = Object.values(programs).flatMap((write) =>
    Object.values(languages).flatMap((phrases) =>
      own.map((text) => write({ own: text, answered, phrases })),
    ),
  );
  const withOriginal = measure(replies, (reply) => extractReply({ ...reply, original }));
  const byRules = measure(replies, extractReply);
  return {
    ours: round(withOriginal),
    unit: "mails/s",
    want: wordBound(bound),
    isMet: isWithin(Math.min(withOriginal, byRules), bound),
    detail: { byRules: round(byRules), kinds: replies.length },
  };
}

/** Calls a second of CPU time: one core's, whatever else the machine does. */
function measure<Item>(items: Item[], work: (item: Item) => unknown): number {
  for (const item of items) work(item);
  const before = process.cpuUsage();
  let count = 0;
  let used = 0;
  while (used < seconds) {
    for (const item of items) work(item);
    count += items.length;
    const { user, system } = process.cpuUsage(before);
    used = (user + system) / 1e6;
  }
  return count / used;
}
