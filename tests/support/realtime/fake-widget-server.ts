/** The widget's server as its client meets it: fetch and a socket, with the faults of a real line. */
import type { Ack, Resynced, Sent } from "@/lib/events";
import type { WidgetConversationView } from "@/lib/schemas/conversation";
import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";
import type { VisitorMessageInput, WidgetMessageView } from "@/lib/schemas/message";
import type { WidgetSessionView } from "@/lib/schemas/widget";
import { launcherWords } from "@/lib/words/launcher-words";
import { FakeSocket } from "@/tests/support/realtime/fake-socket";
import type { SocketLike } from "@/widget/client/sync/socket";

type Conversation = { view: WidgetConversationView; messages: WidgetMessageView[]; owner: string };

const at = (n: number) => new Date(Date.UTC(2026, 10, 22, 12, 0, n)).toISOString();
const settings = defaultInboxSettings("Acme");

export class FakeWidgetServer {
  readonly conversations = new Map<string, Conversation>();
  readonly requests: { name: string; body: unknown }[] = [];
  readonly seen: { conversationId: string; seq: number }[] = [];
  /** Problems answered to the next calls of a name: "message.send" or "PUT contact". */
  readonly refusals: {
    name: string;
    problem: { code: string; message: string; field?: string };
  }[] = [];
  isOnline = true;
  /** The server takes the next message, and its acknowledgement gets lost. */
  losesNextAck = false;
  /** Requests take effect only after it. */
  slowness = Promise.resolve();
  /** Where the visitor said last that he is. */
  pageUrl: string | null = null;
  #tokens = new Map<string, string>();
  #sockets = new Set<FakeSocket>();
  #count = 0;

  /** Ends every session, as after 180 days. */
  expireSessions(): void {
    this.#tokens.clear();
    for (const socket of this.#sockets) socket.drop();
  }

  setOnline(isOnline: boolean): void {
    this.isOnline = isOnline;
    for (const socket of [...this.#sockets]) isOnline ? socket.connect() : socket.drop();
  }

  openSocket = async (auth: () => { token: string | null }): Promise<SocketLike> => {
    const socket = new FakeSocket(this, auth);
    this.#sockets.add(socket);
    return socket;
  };

  sessionOf(token: string | null): string | undefined {
    return token ? this.#tokens.get(token) : undefined;
  }

  fetch: typeof fetch = async (url, init = {}) => {
    if (!this.isOnline) throw new TypeError("Failed to fetch");
    const { pathname, searchParams } = new URL(String(url));
    searchParams.delete("website_token");
    const query = searchParams.size > 0 ? `?${searchParams}` : "";
    const path = `${pathname.split("/api/widget/")[1] ?? ""}${query}`;
    const name = `${init.method ?? "GET"} ${path}`;
    const body = typeof init.body === "string" ? JSON.parse(init.body) : null;
    this.requests.push({ name, body });
    await this.slowness;
    const token = new Headers(init.headers).get("authorization")?.slice(7) ?? null;
    const session = this.sessionOf(token);
    const isEnded = !session && (token !== null || name !== "POST session");
    const ended = isEnded ? { code: "unauthenticated", message: "Ended." } : null;
    const refusal = this.#takeRefusal(name) ?? ended;
    return refusal ? problem(refusal) : this.#serve({ name, body, token, session });
  };

  /** The team writes; `isHeard` false: the event gets lost. */
  answer(conversationId: string, text: string, { isHeard = true } = {}): WidgetMessageView {
    const message = this.#append(conversationId, { text, kind: "agent", clientId: null });
    if (isHeard) this.tell(conversationId, message);
    return message;
  }

  /** A private note: uses up a sequence number and a rev, and is told to no visitor. */
  note(conversationId: string): void {
    const conversation = this.#get(conversationId);
    conversation.view = { ...conversation.view, rev: conversation.view.rev + 1 };
    this.#seqs.set(conversationId, (this.#seqs.get(conversationId) ?? 0) + 1);
  }

  texts(conversationId: string): string[] {
    return this.#get(conversationId).messages.map((message) => message.text);
  }

  handle(socket: FakeSocket, name: string, input: unknown): Ack<unknown> | null {
    const session = this.sessionOf(socket.token());
    if (!session) return refuse({ code: "unauthenticated", message: "Ended." });
    const refusal = this.#takeRefusal(name);
    if (refusal) return refuse(refusal);
    switch (name) {
      case "message.send":
        return this.#take(session, input as VisitorMessageInput);
      case "resync":
        return {
          ok: true,
          value: this.#resync(input as { conversationId: string; sinceRev: number }),
        };
      case "seen":
        this.seen.push(input as { conversationId: string; seq: number });
        return { ok: true, value: input };
      case "presence":
        this.#notePage(input as object);
        return { ok: true, value: null };
      default:
        return { ok: true, value: null };
    }
  }

  readonly #seqs = new Map<string, number>();

  #serve(call: { name: string; body: object; token: string | null; session: string | undefined }) {
    const { name, body, token, session } = call;
    this.#notePage(body);
    if (name === "POST session") return Response.json(this.#open(session));
    if (name === "PUT contact") return Response.json(this.#view(session ?? ""));
    if (name === "DELETE session") {
      this.#tokens.delete(token ?? "");
      return new Response(null, { status: 204 });
    }
    const [, conversationId = "", what] = name.split(/[/?]/);
    if (what === "seen") this.seen.push({ conversationId, seq: 0, ...body });
    const items = this.conversations.get(conversationId)?.messages ?? [];
    return Response.json({ items, nextCursor: null });
  }

  #notePage(body: { pageUrl?: string } | null): void {
    this.pageUrl = body?.pageUrl ?? this.pageUrl;
  }

  #get(id: string): Conversation {
    const conversation = this.conversations.get(id);
    if (!conversation) throw new Error("No such conversation.");
    return conversation;
  }

  #takeRefusal(name: string) {
    const index = this.refusals.findIndex((refusal) => refusal.name === name);
    return index < 0 ? null : this.refusals.splice(index, 1)[0]?.problem;
  }

  #open(session: string | undefined): WidgetSessionView {
    if (session) return this.#view(session);
    const id = `session-${++this.#count}`;
    const token = `token-${this.#count}`;
    this.#tokens.set(token, id);
    return { ...this.#view(id), token };
  }

  #view(sessionId: string): WidgetSessionView {
    const own = [...this.conversations.values()].filter(({ owner }) => owner === sessionId);
    return {
      sessionId,
      inbox: {
        name: "Acme",
        ...{ faces: [], consent: null, hasHelp: false },
        ...{ isWithinHours: true, hoursChangeAt: null, replyTime: "minutes", campaigns: [] },
        look: settings.look,
        greeting: null,
        preChatForm: null,
        emailPromptText: settings.emailPrompt.text,
        supportAddress: null,
        offlineNotice: settings.offlineNotice.text,
        isHashRequired: false,
        locale: "en",
        maxUploadBytes: 1000,
        launcher: launcherWords.en,
      },
      contact: null,
      conversations: own.map(({ view }) => view),
      link: null,
      isAgentOnline: true,
    };
  }

  #take(session: string, input: VisitorMessageInput): Ack<Sent<WidgetMessageView>> | null {
    const { conversationId, clientId, text } = input;
    const known = this.conversations.get(conversationId);
    if (known && known.owner !== session)
      return refuse({ code: "not_found", message: "No such conversation." });
    if (!known) this.#begin(conversationId, session);
    const repeat = this.#get(conversationId).messages.find((held) => held.clientId === clientId);
    const message = repeat ?? this.#append(conversationId, { text, kind: "contact", clientId });
    if (!repeat) this.tell(conversationId, message);
    if (this.losesNextAck) {
      this.losesNextAck = false;
      return null;
    }
    const conversationRev = this.#get(conversationId).view.rev;
    return { ok: true, value: { message, conversationRev } };
  }

  #begin(id: string, owner: string): void {
    const view = {
      id,
      rev: 0,
      status: "open",
      lastPublicSeq: 0,
      contactSeenSeq: 0,
      teamSeenSeq: 0,
      lastActivityAt: at(0),
      createdAt: at(0),
      lastMessage: null,
      unreadCount: 0,
    } as const;
    this.conversations.set(id, { owner, messages: [], view });
  }

  #append(
    conversationId: string,
    { text, kind, clientId }: { text: string; kind: "agent" | "contact"; clientId: string | null },
  ): WidgetMessageView {
    const conversation = this.#get(conversationId);
    const seq = (this.#seqs.get(conversationId) ?? 0) + 1;
    this.#seqs.set(conversationId, seq);
    const rev = conversation.view.rev + 1;
    const message: WidgetMessageView = {
      id: `${conversationId}-${seq}`,
      conversationId,
      seq,
      prev: conversation.view.lastPublicSeq,
      kind: "chat",
      author: { kind, id: kind, name: kind === "agent" ? "Grace" : null },
      via: kind === "agent" ? "dashboard" : "widget",
      text,
      payload: null,
      clientId,
      rev,
      isDeleted: false,
      attachments: [],
      createdAt: at(seq),
    };
    conversation.messages.push(message);
    const unreadCount = conversation.view.unreadCount + (kind === "agent" ? 1 : 0);
    conversation.view = {
      ...conversation.view,
      rev,
      lastPublicSeq: seq,
      lastActivityAt: at(seq),
      unreadCount,
    };
    return message;
  }

  #resync({
    conversationId,
    sinceRev,
  }: {
    conversationId: string;
    sinceRev: number;
  }): Resynced<WidgetConversationView, WidgetMessageView> {
    const { view, messages } = this.#get(conversationId);
    return { conversation: view, messages: messages.filter((message) => message.rev > sinceRev) };
  }

  /** The conversation changed; its view is whole. */
  tellView(conversationId: string): void {
    const { view } = this.#get(conversationId);
    for (const socket of this.#sockets) socket.hear("conversation.updated", { conversation: view });
  }

  tell(conversationId: string, message: WidgetMessageView): void {
    const { owner } = this.#get(conversationId);
    for (const socket of this.#sockets) {
      if (!socket.connected || this.sessionOf(socket.token()) !== owner) continue;
      socket.hear("message.created", { conversationId, rev: message.rev, message });
    }
  }
}

function refuse(error: { code: string; message: string; field?: string }): {
  ok: false;
  error: typeof error;
} {
  return { ok: false, error };
}

function problem({
  code,
  message,
  field,
}: {
  code: string;
  message: string;
  field?: string;
}): Response {
  const status = code === "unauthenticated" ? 401 : 400;
  const errors = field ? [{ field, message }] : undefined;
  return Response.json({ code, title: message, detail: message, errors }, { status });
}
