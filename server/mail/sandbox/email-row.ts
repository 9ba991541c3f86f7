import { z } from "zod";
import type { Prisma } from "@/server/db/client";
import { bareSubject } from "@/server/mail/subject";

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

/** The subject two mails of one thread share. */
export const threadSubject = (subject: string): string =>
  bareSubject(subject).toLowerCase().slice(0, 500);
