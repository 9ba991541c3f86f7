/**
 * What the host page says of the visitor's conversation: attributes and labels. Said before there is one it waits, also
 * over a reload, and belongs to the first that begins; said again it replaces what still waits.
 */
import type { ConversationMarksInput } from "@/lib/schemas/widget";
import { isPassing, type Problem, type Result } from "@/widget/client/result";
import type { KeyStore } from "@/widget/client/session/key-store";

type MarksOptions = {
  keys: KeyStore;
  /** The conversation that is meant; null: none has begun. */
  current: () => string | null;
  send: (conversationId: string, marks: ConversationMarksInput) => Promise<Result<null>>;
  onProblem: (problem: Problem) => void;
};

export type Marks = ReturnType<typeof createMarks>;

const waitingKey = "marks";
const retryMs = 10_000;

const withoutAll = (labels: string[] = [], taken: string[] = []) =>
  labels.filter((label) => !taken.includes(label));

/** What holds when `later` is said after `earlier`. */
export function joinMarks(
  earlier: ConversationMarksInput,
  later: ConversationMarksInput,
): ConversationMarksInput {
  const added = later.add_labels ?? [];
  const removed = later.remove_labels ?? [];
  return {
    custom_attributes: { ...earlier.custom_attributes, ...later.custom_attributes },
    add_labels: [...new Set([...withoutAll(earlier.add_labels, removed), ...added])],
    remove_labels: [...new Set([...withoutAll(earlier.remove_labels, added), ...removed])],
  };
}

export function createMarks(options: MarksOptions) {
  const { keys } = options;
  let isSending = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function waiting(): ConversationMarksInput | null {
    const text = keys.read(waitingKey);
    try {
      return text ? JSON.parse(text) : null;
    } catch {
      return null;
    }
  }

  function keep(marks: ConversationMarksInput) {
    keys.write(waitingKey, JSON.stringify(marks));
  }

  async function flush(): Promise<void> {
    const id = options.current();
    const marks = isSending ? null : waiting();
    if (!id || !marks) return;
    isSending = true;
    keys.write(waitingKey, null);
    const answer = await options.send(id, marks);
    isSending = false;
    if (answer.ok) return flush();
    if (!isPassing(answer.problem)) return options.onProblem(answer.problem);
    keep(joinMarks(marks, waiting() ?? {}));
    clearTimeout(retry);
    retry = setTimeout(() => void flush(), answer.problem.retryAfterMs ?? retryMs);
  }

  return {
    /** Sends what waits, once there is a conversation; safe to call at any time. */
    flush,
    add(marks: ConversationMarksInput) {
      keep(joinMarks(waiting() ?? {}, marks));
      void flush();
    },
  };
}
