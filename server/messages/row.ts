import type { Prisma } from "@/server/db/client";

/** Files of a message as its sender chose them. */
export const inSendersOrder = [
  { position: "asc" },
  { id: "asc" },
] satisfies Prisma.AttachmentOrderByWithRelationInput[];

/** What presenting a message takes, in one query. */
export const messageInclude = {
  attachments: { orderBy: inSendersOrder },
  deliveries: {
    select: {
      recipient: { select: { id: true, email: true, name: true, kind: true } },
      outboundEmail: {
        select: {
          id: true,
          state: true,
          error: true,
          sentAt: true,
          deliveredAt: true,
          openedAt: true,
          bouncedAt: true,
        },
      },
    },
  },
  inboundEmail: {
    select: {
      id: true,
      fromEmail: true,
      subject: true,
      mailedAt: true,
      receivedAt: true,
      verdicts: true,
    },
  },
} satisfies Prisma.MessageInclude;

export type MessageRow = Prisma.MessageGetPayload<{ include: typeof messageInclude }>;

declare module "@/server/events/announce" {
  interface EnclosedRows {
    /** The message the event is about, where its writer has it at hand. */
    message?: MessageRow;
  }
}
