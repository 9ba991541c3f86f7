"use client";

import { memo } from "react";
import { Bubble } from "@/components/messages/bubble";
import { EventLine } from "@/components/messages/event-line";
import { MailSheet } from "@/components/messages/mail-sheet";
import type { Surface } from "@/components/messages/timeline";
import { WidgetCard } from "@/components/messages/widget-card";
import type { ConversationView } from "@/lib/schemas/conversation";
import type { MessageView } from "@/lib/schemas/message";

export type MessageItemProps = {
  message: MessageView;
  conversation: ConversationView;
  userId: string;
  surface: Surface;
  isFirst: boolean;
  isLast: boolean;
};

/** One message in the surface it was written on. */
export const MessageItem = memo(function MessageItem(props: MessageItemProps) {
  switch (props.surface) {
    case "sheet":
      return <MailSheet {...props} />;
    case "line":
      return <EventLine message={props.message} />;
    case "card":
      return <WidgetCard message={props.message} conversation={props.conversation} />;
    case "bubble":
    case "note":
      return <Bubble {...props} />;
  }
});
