/**
 * What the host page says of the visitor's conversation: attributes and labels. Said before there is one it waits, also
 * over a reload, and belongs to the first that begins; said again it replaces what still waits.
 */
import type { ConversationMarksInput } from "@/lib/schemas/widget";
import { isWorthWaiting, type Problem, type Result } from "@/widget/client/result";
import type { Era } from "@/widget/client/session/era";
import type { KeyStore } from "@/widget/client/session/key-store";

type MarksOptions = {
  keys: KeyStore;
  /** The conversation that is meant; null: none has begun. */
  current: () => string | null;
  send: (conversationId: string, marks: ConversationMarksInput) => Promise<Result<null>>;
  onProblem: (problem: Problem) => void;
  era: Era;
};

export type Marks = ReturnType<typeof createMarks>;

/** What nobody answered, and when to say it again. */
type Left = { marks: ConversationMarksInput; pauseMs: number } | null;

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

/** One call for the attributes and one for each label: what can be refused by itself. */
function splitMarks(marks: ConversationMarksInput): ConversationMarksInput[] {
  const { custom_attributes = {}, add_labels = [], remove_labels = [] } = marks;
  return [
    ...(Object.keys(custom_attributes).length > 0 ? [{ custom_attributes }] : []),
    ...add_labels.map((label) => ({ add_labels: [label] })),
    ...remove_labels.map((label) => ({ remove_labels: [label] })),
  ];
}

export function createMarks(options: MarksOptions) {
  const { keys } = options;
  let isSending = false;
  /** Said while the others were on their way. */
  let later: ConversationMarksInput = {};
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
    later = {};
    const isCurrent = options.era.begin();
    const left = await deliver(id, marks, isCurrent);
    isSending = false;
    if (!isCurrent()) return flush();
    // Kept until it was answered; what was said meanwhile stays.
    const meanwhile = later;
    later = {};
    const rest = left ? joinMarks(left.marks, meanwhile) : meanwhile;
    if (splitMarks(rest).length === 0) return keys.write(waitingKey, null);
    keep(rest);
    if (!left) return flush();
    clearTimeout(retry);
    retry = setTimeout(() => void flush(), left.pauseMs);
  }

  /** Answers with what nobody took, to be said again; what is refused is told and dropped, without the rest of it. */
  async function deliver(
    id: string,
    given: ConversationMarksInput,
    isCurrent: () => boolean,
  ): Promise<Left> {
    const answer = await options.send(id, given);
    if (answer.ok || !isCurrent()) return null;
    const { problem } = answer;
    if (isWorthWaiting(problem)) return { marks: given, pauseMs: problem.retryAfterMs ?? retryMs };
    const parts = splitMarks(given);
    if (parts.length < 2) {
      options.onProblem(problem);
      return null;
    }
    const left: NonNullable<Left>[] = [];
    for (const part of parts) {
      const again = await deliver(id, part, isCurrent);
      if (again) left.push(again);
    }
    const [first] = left;
    return first ? { ...first, marks: left.map(({ marks }) => marks).reduce(joinMarks) } : null;
  }

  return {
    /** Sends what waits, once there is a conversation; safe to call at any time. */
    flush,
    add(marks: ConversationMarksInput) {
      keep(joinMarks(waiting() ?? {}, marks));
      if (isSending) later = joinMarks(later, marks);
      void flush();
    },
  };
}
