import type { AuthorKind, MessageKind, Via } from "@/lib/schemas/message";
import type { Prisma } from "@/server/db/client";
import type { MessageRow } from "@/server/messages/row";

export type NewMessage = {
  conversationId: string;
  kind: MessageKind;
  authorKind: AuthorKind;
  /** A contact, user, recipient or assistant id, as authorKind says; null for system. */
  authorId: string | null;
  authorName: string | null;
  via: Via;
  text: string;
  /** Sanitized already. */
  html?: string | null;
  quotedText?: string | null;
  payload?: Prisma.InputJsonValue;
  /** Makes the call idempotent within (conversation, authorKind). */
  clientId?: string | null;
  /** Uploads of `uploaderId` that no message has yet. */
  attachmentIds?: string[];
  uploaderId?: string | null;
  /** Recipients whom no mail brings it. */
  withheldFrom?: string[];
  /** Leaves the conversation where it is in lists by last activity. */
  isQuiet?: boolean;
};

export type AppendResult =
  | { ok: true; message: MessageRow; conversationRev: number; isRepeat: boolean }
  | {
      ok: false;
      reason: "conversation_not_found" | "client_id_taken" | "attachment_not_found";
    };
