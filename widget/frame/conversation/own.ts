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
