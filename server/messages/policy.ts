import { type MessageKind, privateKinds } from "@/lib/schemas/message";

/** Whether the widget may know of messages of this kind. Private ones use up sequence numbers all the same. */
export function isPublicKind(kind: MessageKind): boolean {
  return !privateKinds.some((privateKind) => privateKind === kind);
}
