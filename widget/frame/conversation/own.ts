import type { WidgetMessageView } from "@/lib/schemas/message";
import type { ClientState } from "@/widget/client/state";

/** Whether a message is this visitor's: the contact's, or, by a link mailed to a participant, that participant's. */
export function isOwn(
  { author }: Pick<WidgetMessageView, "author">,
  { link }: Pick<ClientState, "link">,
): boolean {
  const speaker = link?.speaker ?? { kind: "contact" };
  if (speaker.kind === "contact") return author.kind === "contact";
  return author.kind === "participant" && author.id === speaker.id;
}

/** The message that the visitor's words answer, by its sequence. */
export const quotedSeqOf = ({ kind, payload }: WidgetMessageView): number | undefined =>
  kind === "chat" ? (payload as { replyTo?: number } | null)?.replyTo : undefined;
