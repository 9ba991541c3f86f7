import { z } from "zod";
import type { Prisma } from "@/server/db/client";

export type SandboxRow = Prisma.SandboxEmailGetPayload<object>;

/** SandboxEmail.attachments, in the order of the message's parts. */
const attachments = z.array(
  z.object({
    id: z.string(),
    filename: z.string().nullable(),
    contentType: z.string(),
    contentId: z.string().nullable(),
    isInline: z.boolean(),
    size: z.number(),
  }),
);
export type SandboxAttachment = z.infer<typeof attachments>[number];

export const attachmentsOf = (row: SandboxRow): SandboxAttachment[] =>
  attachments.parse(row.attachments);

const stringMap = z.record(z.string(), z.string());

export const headersOf = (row: SandboxRow): Record<string, string> => stringMap.parse(row.headers);
export const tagsOf = (row: SandboxRow): Record<string, string> => stringMap.parse(row.tags);

/** The subject two mails of one thread share: without Re:, Fwd: and their like in other languages. */
export function threadSubject(subject: string): string {
  const prefix =
    /^\s*(re|aw|antw|sv|vs|odp|ref|rif|res|tr|wg|fwd?|enc|ynt|回复|答复|转发|轉寄|返信)(\[\d+\])?\s*[:：]\s*/i;
  let bare = subject.trim();
  while (prefix.test(bare)) bare = bare.replace(prefix, "");
  return bare.toLowerCase().slice(0, 500);
}
