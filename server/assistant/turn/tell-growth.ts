import { assistantAuthor } from "@/server/assistant/turn/author";
import type { Turn } from "@/server/assistant/turn/turn";
import { tenantDb } from "@/server/db/tenant";
import { announceTyping } from "@/server/events/announce-typing";

/** Often enough to be read along with. */
const everyMs = 500;
/** Those who are shown it forget it after 6 s. */
const repeatMs = 4_000;
/** Of those pieces each second one asks whether a person has taken over. */
const checkedEach = 2;

/** Shows the customer and the team that the assistant is at it, or is no more. */
export function tellThinking(
  turn: Turn,
  isTyping: boolean,
  { text = "", isGrowth = false } = {},
): void {
  const { scope, conversationId, assistant, locale } = turn;
  const { authorId, authorName } = assistantAuthor(assistant, locale);
  announceTyping(scope, {
    conversationId,
    author: { kind: "assistant", id: authorId, name: authorName },
    isTyping,
    ...(text && { text }),
    ...(isGrowth && { isGrowth }),
  });
}

/**
 * Shows an answer grow: no message before it is stored, and whoever misses this misses nothing. Once a person has taken
 * over nothing more is shown; after `end` nothing is, so that no piece follows the finished message.
 */
export function followGrowth(turn: Turn): { hear: (text: string) => void; end: () => void } {
  let told = "";
  let isOver = false;
  let waiting: NodeJS.Timeout | null = null;
  let count = 0;
  const tell = async (isGrowth: boolean) => {
    if (count++ % checkedEach === 0 && !(await isStillOn(turn))) isOver = true;
    if (!isOver) tellThinking(turn, true, { text: told, isGrowth });
  };
  // Best effort: the stored message is the truth.
  const tellSoon = (isGrowth: boolean) => void (isOver || tell(isGrowth).catch(() => undefined));
  const repeat = setInterval(() => tellSoon(false), repeatMs).unref();
  return {
    hear: (text) => {
      if (isOver || text === told) return;
      // The first words are shown at once.
      const waitMs = told === "" ? 0 : everyMs;
      told = text;
      waiting ??= setTimeout(() => {
        waiting = null;
        tellSoon(true);
      }, waitMs);
    },
    end: () => {
      isOver = true;
      clearInterval(repeat);
      if (waiting) clearTimeout(waiting);
    },
  };
}

async function isStillOn({ scope, runId, conversationId }: Turn): Promise<boolean> {
  const run = await tenantDb(scope).assistantRun.findFirst({
    where: { id: runId, state: "working", conversation: { id: conversationId, status: "pending" } },
    select: { id: true },
  });
  return run !== null;
}
