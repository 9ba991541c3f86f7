import { authorName } from "@/components/messages/author-name";
import type { MessageProps } from "@/components/messages/message-props";

type QuotedProps = Pick<MessageProps, "message" | "userId" | "conversation">;

/** The earlier message that one answers, in short. */
export function Quoted({ message, userId, conversation }: QuotedProps) {
  const name = authorName(message, { userId, conversation });
  const files = message.attachments.map((file) => file.name).join(", ");
  return (
    <blockquote
      className="border-s-2 border-line-strong ps-2 text-xs text-soft"
      aria-label={`In reply to ${name}`}
    >
      <bdi className="font-medium">{name}</bdi>
      <p dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
        {message.isDeleted ? "This message was deleted." : message.text || files}
      </p>
    </blockquote>
  );
}
