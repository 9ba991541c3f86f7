import { type AuthorKind, type MessageKind, privateKinds } from "@/lib/schemas/message";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";
import type { AppendResult } from "@/server/messages/commands/new-message";

/** Whether the widget may know of messages of this kind. Private ones use up sequence numbers all the same. */
export function isPublicKind(kind: MessageKind): boolean {
  return !privateKinds.some((privateKind) => privateKind === kind);
}

/** Members take back their own words; administrators those of the whole team. Customers' words stay. */
export function canDeleteMessage(
  actor: Pick<Actor, "userId" | "role">,
  message: { kind: MessageKind; authorKind: AuthorKind; authorId: string | null },
): boolean {
  const isWritten = message.kind === "chat" || message.kind === "note";
  if (!isWritten || message.authorKind !== "agent") return false;
  return message.authorId === actor.userId || actor.role === "administrator";
}

/** Why a message was not written, as its author reads it. */
export function appendRefusal({ reason }: Extract<AppendResult, { ok: false }>): AppError {
  switch (reason) {
    case "conversation_not_found":
      return new AppError("not_found", "There is no such conversation.");
    case "client_id_taken":
      return new AppError("conflict", "Another message has this id. Send yours with a new one.");
    case "attachment_not_found":
      return new AppError("invalid_input", "A file is no longer there. Add it again.", {
        field: "attachmentIds",
      });
  }
}
