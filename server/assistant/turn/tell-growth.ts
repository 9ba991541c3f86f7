import { assistantAuthor } from "@/server/assistant/turn/author";
import type { Turn } from "@/server/assistant/turn/turn";
import { tenantDb } from "@/server/db/tenant";
import { announceTyping } from "@/server/events/announce-typing";

/** Often enough to be read along with. */
const everyMs = 250;
/** Those who are shown it forget it after 6 s. */
const repeatMs = 4_000;

/** Shows the customer and the team that the assistant is at it, or is no more. */
export function tellThinking(turn: Turn, isTyping: boolean, text?: string): void {
  const { scope, conversationId, assistant, locale } = turn;
  const { authorId, authorName } = assistantAuthor(assistant, locale);
  announceTyping(scope, {
    conversationId,
    author: { kind: "assistant", id: authorId, name: authorName },
    isTyping,
    ...(text && { text }),
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
  const tell = async () => {
    if (!(await isStillOn(turn))) isOver = true;
    if (!isOver) tellThinking(turn, true, told);
  };
  // Best effort: the stored message is the truth.
  const tellSoon = () => void (isOver || tell().catch(() => undefined));
  const repeat = setInterval(tellSoon, repeatMs).unref();
  return {
    hear: (text) => {
      if (isOver || text === told) return;
      told = text;
      waiting ??= setTimeout(() => {
        waiting = null;
        tellSoon();
      }, everyMs);
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
