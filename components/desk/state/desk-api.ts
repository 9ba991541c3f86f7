import { listQuery } from "@/lib/desk-address";
import type { Ack, ProblemView } from "@/lib/events";
import { readProblem } from "@/lib/problem/read-problem";
import type { ListFilter } from "@/lib/schemas/conversation";
import type {
  ConversationChangesView,
  ConversationListView,
  DirectoryView,
  MessagePage,
  ThreadSideView,
  ThreadView,
} from "@/lib/schemas/desk";

const unreachable: ProblemView = {
  code: "unavailable",
  message: "The server cannot be reached. Check the connection and try again.",
};

export type DeskApi = typeof deskApi;

/** What the conversation screens read over HTTP. Never throws: answers are values or problems. */
export const deskApi = {
  listConversations(filter: ListFilter, page: { after?: string; limit?: number } = {}) {
    const query = listQuery(filter);
    if (page.after !== undefined) query.set("after", page.after);
    if (page.limit !== undefined) query.set("limit", String(page.limit));
    return getJson<ConversationListView>(`/api/agent/conversations?${query}`);
  },
  listChanges(filter: ListFilter, updatedAfter: string) {
    const query = listQuery(filter);
    query.set("updatedAfter", updatedAfter);
    return getJson<ConversationChangesView>(`/api/agent/conversations?${query}`);
  },
  getDirectory() {
    return getJson<DirectoryView>("/api/agent/directory");
  },
  getThread(number: number) {
    return getJson<ThreadView>(`/api/agent/conversations/${number}`);
  },
  listMessagesBefore(number: number, beforeSeq: number) {
    return getJson<MessagePage>(
      `/api/agent/conversations/${number}/messages?beforeSeq=${beforeSeq}`,
    );
  },
  getSide(number: number) {
    return getJson<ThreadSideView>(`/api/agent/conversations/${number}/side`);
  },
};

async function getJson<T>(path: string): Promise<Ack<T>> {
  try {
    const response = await fetch(path, { headers: { accept: "application/json" } });
    const body: unknown = await response.json();
    // Our own routes answer what their types say; the server checked it on the way out.
    if (response.ok) return { ok: true, value: body as T };
    return { ok: false, error: readProblem(body) ?? unreachable };
  } catch {
    return { ok: false, error: unreachable };
  }
}
