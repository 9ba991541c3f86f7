"use client";

import { memo } from "react";
import { Bubble } from "@/components/messages/bubble";
import { EventLine } from "@/components/messages/event-line";
import { AutoReply } from "@/components/messages/mail/auto-reply";
import { MailSheet } from "@/components/messages/mail/mail-sheet";
import type { MessageProps } from "@/components/messages/message-props";
import { WidgetCard } from "@/components/messages/widget-card";

/** One message in the surface it was written on. */
export const MessageItem = memo(function MessageItem(props: MessageProps) {
  switch (props.surface) {
    case "sheet":
      return <MailSheet {...props} />;
    case "auto":
      return <AutoReply message={props.message} />;
    case "line":
      return <EventLine message={props.message} />;
    case "card":
      return <WidgetCard message={props.message} conversation={props.conversation} />;
    case "bubble":
    case "note":
      return <Bubble {...props} />;
  }
});
