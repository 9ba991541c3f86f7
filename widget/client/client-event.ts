import type { WidgetMessageView } from "@/lib/schemas/message";
import type { Problem } from "@/widget/client/result";

/** The visitor answered a card of the conversation; `value` as he gave it. */
type Postback = { type: "postback"; value: object } & Answered;
type Answered = { messageId: string } & Pick<WidgetMessageView, "conversationId" | "kind">;

export type ClientEvent =
  | { type: "message"; message: WidgetMessageView }
  | { type: "started"; conversationId: string }
  | Postback
  | { type: "problem"; problem: Problem }
  | { type: "token"; token: string | null };
