/**
 * Changes of one conversation or of some: shown at once, sent, and taken back where they were refused. What was before
 * is answered, so that the whole can be undone. Very many go by components/desk/bulk.
 */
import type { Desk } from "@/components/desk/state/desk";
import {
  ingestView,
  type KnownConversation,
  type KnownConversations,
  placeInList,
} from "@/components/desk/state/list-state";
import type { Ack } from "@/lib/events";
import { mostChanged } from "@/lib/limits";
import type { ConversationView } from "@/lib/schemas/conversation";
import type {
  ChangedConversations,
  ConversationChange,
} from "@/lib/schemas/triage/conversation-change";

export type SendChange = (input: {
  conversationIds: string[];
  change: ConversationChange;
}) => Promise<Ack<ChangedConversations>>;

export type ChangeOutcome = {
  /** As they were; only those that were changed. */
  before: KnownConversation[];
  /** Why some were not changed; null when all were. */
  problem: string | null;
};

export async function changeConversations(
  desk: Desk,
  input: { ids: string[]; change: ConversationChange },
  how: { send: SendChange },
): Promise<ChangeOutcome> {
  const { ids, change } = input;
  const known = desk.store.getState().conversations;
  const before = ids.flatMap((id) => known[id] ?? []);
  put(
    desk,
    before.map((conversation) => expected(desk, conversation, change)),
  );
  const outcome: ChangeOutcome = { before: [], problem: null };
  for (let at = 0; at < before.length; at += mostChanged) {
    const portion = before.slice(at, at + mostChanged);
    const conversationIds = portion.map(({ id }) => id);
    const answer = await settle(() => how.send({ conversationIds, change }));
    const refused = answer.ok
      ? answer.value.refused
      : conversationIds.map((conversationId) => ({
          conversationId,
          message: answer.error.message,
        }));
    const refusedIds = new Set(refused.map(({ conversationId }) => conversationId));
    takeBack(
      desk,
      portion.filter(({ id }) => refusedIds.has(id)),
    );
    if (answer.ok) takeViews(desk, answer.value.items);
    outcome.before.push(...portion.filter(({ id }) => !refusedIds.has(id)));
    outcome.problem ??= refused[0]?.message ?? null;
  }
  return outcome;
}

/** What a conversation looks like once the change is made. */
function expected(
  { store }: Desk,
  conversation: KnownConversation,
  change: ConversationChange,
): KnownConversation {
  const { members } = store.getState().directory;
  const { status, snoozedUntil, assigneeId, teamId, priority } = change;
  const { addLabelIds = [], removeLabelIds = [] } = change;
  const assignee = members.find(({ id }) => id === assigneeId);
  const labelIds = [...new Set([...conversation.labelIds, ...addLabelIds])];
  return {
    ...conversation,
    ...(status && { status, snoozedUntil: snoozedUntil ? asIso(snoozedUntil) : null }),
    ...(assigneeId !== undefined && {
      assignee: assignee ? { id: assignee.id, name: assignee.name } : null,
    }),
    ...(teamId !== undefined && { teamId }),
    ...(priority && { priority }),
    labelIds: labelIds.filter((id) => !removeLabelIds.includes(id)),
  };
}

const asIso = (value: unknown): string => new Date(String(value)).toISOString();

/** The old state comes back, unless a newer one arrived meanwhile. */
function takeBack(desk: Desk, before: KnownConversation[]): void {
  const { conversations } = desk.store.getState();
  put(
    desk,
    before.flatMap((old) => {
      const current = conversations[old.id];
      return current && current.rev === old.rev ? { ...current, ...only(old) } : [];
    }),
  );
}

function only(conversation: ConversationView) {
  const { status, snoozedUntil, assignee, teamId, priority, labelIds } = conversation;
  return { status, snoozedUntil, assignee, teamId, priority, labelIds };
}

function put(desk: Desk, changed: KnownConversation[]): void {
  place(desk, changed, (known) => ({
    ...known,
    ...Object.fromEntries(changed.map((conversation) => [conversation.id, conversation])),
  }));
}

function takeViews(desk: Desk, views: ConversationView[]): void {
  place(desk, views, (known) => views.reduce(ingestView, known));
}

function place(
  desk: Desk,
  changed: Array<{ id: string }>,
  change: (known: KnownConversations) => KnownConversations,
): void {
  desk.store.setState((state) => {
    const conversations = change(state.conversations);
    const list = changed.reduce(
      (all, { id }) => placeInList(all, conversations, { id, userId: desk.user.id }),
      state.list,
    );
    return { conversations, list };
  });
}

/** A server action that cannot be reached throws; that is a problem like any other. */
async function settle<T>(request: () => Promise<Ack<T>>): Promise<Ack<T>> {
  try {
    return await request();
  } catch {
    const message = "The server cannot be reached. Nothing was changed; try again.";
    return { ok: false, error: { code: "unavailable", message } };
  }
}

/** The changes that lead back, each with the conversations it is for. */
export function undoChanges(
  before: KnownConversation[],
  done: ConversationChange,
): Array<{ ids: string[]; change: ConversationChange }> {
  const groups = new Map<string, { ids: string[]; change: ConversationChange }>();
  for (const old of before) {
    const change = inverse(old, done);
    const key = JSON.stringify(change);
    const group = groups.get(key) ?? { ids: [], change };
    group.ids.push(old.id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function inverse(old: KnownConversation, done: ConversationChange): ConversationChange {
  const { addLabelIds = [], removeLabelIds = [] } = done;
  return {
    ...(done.status && { status: old.status, snoozedUntil: old.snoozedUntil }),
    ...(done.assigneeId !== undefined && { assigneeId: old.assignee?.id ?? null }),
    ...(done.teamId !== undefined && { teamId: old.teamId }),
    ...(done.priority && { priority: old.priority }),
    addLabelIds: removeLabelIds.filter((id) => old.labelIds.includes(id)),
    removeLabelIds: addLabelIds.filter((id) => !old.labelIds.includes(id)),
  };
}
