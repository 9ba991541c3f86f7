/**
 * Keeps a mail below the size at which Gmail hides the rest of it. What gives way, in this order: the summary, from its
 * oldest message on; the last messages, which the next mail carries; the end of a single message, which is in the chat.
 */
import type { ConversationMailProps } from "@/emails/conversation";
import type { LetterMessage } from "@/emails/parts/letter-message";
import { type RenderedMail, renderConversationMail } from "@/emails/render";
import { cut } from "@/server/mail/wording/plain-words";

/** Bytes of html. Gmail clips at 102 KB. */
export const maxHtmlBytes = 100_000;

export type FittedLetter = RenderedMail & {
  /** How many of the messages this mail carries, from the first. */
  carried: number;
};

/** Renders the mail with as much of it as fits. At least one message is always in it. */
export async function fitLetter(props: ConversationMailProps): Promise<FittedLetter> {
  const { messages, recap } = props;
  const render = (part: Partial<ConversationMailProps>) =>
    renderIfFits(() => renderConversationMail({ ...props, ...part }));
  for (const kept of shrinking(recap.length)) {
    const parts = await render({ recap: kept === 0 ? [] : recap.slice(-kept) });
    if (parts) return { ...parts, carried: messages.length };
  }
  const carried = await findMost(messages.length - 1, (count) =>
    render({ recap: [], messages: messages.slice(0, count) }),
  );
  if (carried) return { ...carried.parts, carried: carried.count };
  const [first] = messages;
  if (!first) return { ...(await renderConversationMail({ ...props, recap: [] })), carried: 0 };
  for (const message of shorter(first, props.continueUrl)) {
    const parts = await render({ recap: [], messages: [message] });
    if (parts) return { ...parts, carried: 1 };
  }
  throw new Error("A mail without any text is too large.");
}

/** All, half, a quarter … none. */
function* shrinking(length: number): Generator<number> {
  for (let kept = length; kept > 0; kept = Math.floor(kept / 2)) yield kept;
  yield 0;
}

/** The rendered parts, unless they are too large. */
export async function renderIfFits(
  render: () => Promise<RenderedMail>,
): Promise<RenderedMail | null> {
  const parts = await render();
  return Buffer.byteLength(parts.html) <= maxHtmlBytes ? parts : null;
}

/** The largest count from 1 to `most` that fits, found by halving; null when not even one does. */
export async function findMost(
  most: number,
  render: (count: number) => Promise<RenderedMail | null>,
): Promise<{ count: number; parts: RenderedMail } | null> {
  let best: { count: number; parts: RenderedMail } | null = null;
  let [low, high] = [1, most];
  while (low <= high) {
    const count = Math.ceil((low + high) / 2);
    const parts = await render(count);
    if (parts) {
      best = { count, parts };
      low = count + 1;
    } else high = count - 1;
  }
  return best;
}

/** Ever shorter beginnings of a message, with the way to the rest. */
export function* shorter(message: LetterMessage, restUrl: string): Generator<LetterMessage> {
  // A character takes a byte at least: nothing longer has a chance.
  for (let length = maxHtmlBytes; length >= 1; length = Math.floor(length * 0.7)) {
    if (length < message.text.length)
      yield { ...message, text: cut(message.text, length), restUrl };
  }
}
