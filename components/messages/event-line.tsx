"use client";

import { Time } from "@/components/time/time";
import type { MessageView } from "@/lib/schemas/message";

/** Something that happened: one quiet line. */
export function EventLine({ message }: { message: MessageView }) {
  return (
    <p className="mx-auto max-w-full px-4 text-center text-xs text-balance break-words text-faint">
      {message.text} · <Time iso={message.createdAt} style="clock" />
    </p>
  );
}
