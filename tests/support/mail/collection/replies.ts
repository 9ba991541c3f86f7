import type { Specimen } from "@/tests/support/mail/collection/specimen";
import { type ReplyProgram, replyPrograms, writeReply } from "@/tests/support/mail/write-reply";

const answers: [language: string, own: string][] = [
  ["en", "Friday is fine."],
  ["de", "Freitag passt mir gut."],
  ["ja", "金曜日で大丈夫です。"],
  ["ar", "يوم الجمعة مناسب."],
];

const reply = (program: ReplyProgram, [language, own]: [string, string]): Specimen => ({
  name: `reply of ${program} (${language})`,
  write: ({ from, to, originalId }) =>
    writeReply({ program, language, from, to, own, answered: { messageId: originalId } }),
  state: "processed",
  text: own,
  files: [],
});

/** Replies of the big mail programs, quoting what they answer. */
export const replies: Specimen[] = replyPrograms.flatMap((program, at) => [
  reply(program, answers[0] as [string, string]),
  reply(program, answers[1 + (at % 3)] as [string, string]),
]);
