import type { SurveyAnswer, SurveyInput } from "@/lib/inbox/survey";
import type { AnswerRatingAnswer, AnswerRatingInput } from "@/lib/schemas/assistant/answer";
import type { AttachmentView } from "@/lib/schemas/message";
import type {
  ChallengeView,
  ConversationMarksInput,
  EmailPromptAnswer,
  EmailPromptInput,
  IdentifyInput,
  OpenSessionInput,
  TranscriptAnswer,
  WidgetMessagePage,
  WidgetSessionView,
} from "@/lib/schemas/widget";
import { offlineProblem, type Problem, type Result } from "@/widget/client/result";

/** The visitor's REST (lib/schemas/widget.ts). Never throws: whatever happens is a Result. */
export type Api = ReturnType<typeof createApi>;

type ApiOptions = {
  websiteToken: string;
  /** Origin of the Segue server; "" for the page's own. */
  baseUrl: string;
  token: () => string | null;
  /** The server does not know the session any more. */
  onUnauthenticated: () => void;
  /** Withholds what comes too late; see `createEra`. */
  guard?: <T>(asked: Promise<Result<T>>) => Promise<Result<T>>;
  fetch?: typeof fetch;
};

type Call = { method: string; path: string; body?: unknown; keepalive?: boolean };

type UploadOptions = {
  file: Blob;
  name: string;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
};

export function createApi(options: ApiOptions) {
  const send = options.fetch ?? ((...call: Parameters<typeof fetch>) => fetch(...call));
  const authorization = (): Record<string, string> => {
    const token = options.token();
    return token ? { Authorization: `Bearer ${token}` } : {};
  };

  /** From another site the address names the chat; the token of the session is never in it. */
  function address(path: string): string {
    if (!options.baseUrl) return `/api/widget/${path}`;
    const url = new URL(`${options.baseUrl}/api/widget/${path}`);
    url.searchParams.set("website_token", options.websiteToken);
    return url.href;
  }

  const { guard = (asked) => asked } = options;
  const call = <T>(input: Call): Promise<Result<T>> => guard(ask<T>(input));

  async function ask<T>({ method, path, body, keepalive = false }: Call): Promise<Result<T>> {
    try {
      const response = await send(address(path), {
        method,
        keepalive,
        headers: { ...authorization(), ...(body ? { "Content-Type": "application/json" } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const answer = await readAnswer<T>(response);
      if (!answer.ok && answer.problem.code === "unauthenticated" && path !== "session") {
        options.onUnauthenticated();
      }
      return answer;
    } catch {
      return { ok: false, problem: offlineProblem };
    }
  }

  return {
    openSession: (input: OpenSessionInput) =>
      call<WidgetSessionView>({ method: "POST", path: "session", body: input }),
    endSession: () => call<null>({ method: "DELETE", path: "session", keepalive: true }),
    identify: (input: IdentifyInput) =>
      call<WidgetSessionView>({ method: "PUT", path: "contact", body: input }),
    listMessages: ({ conversationId, before }: { conversationId: string; before?: string }) => {
      const query = before ? `?beforeSeq=${encodeURIComponent(before)}` : "";
      const path = `conversations/${conversationId}/messages${query}`;
      return call<WidgetMessagePage>({ method: "GET", path });
    },
    /** Outlives the page. */
    sendSeen: ({ conversationId, seq }: { conversationId: string; seq: number }) => {
      const path = `conversations/${conversationId}/seen`;
      return call<{ seq: number }>({ method: "POST", path, body: { seq }, keepalive: true });
    },
    answerEmailPrompt: (conversationId: string, input: EmailPromptInput) => {
      const path = `conversations/${conversationId}/email`;
      return call<EmailPromptAnswer>({ method: "POST", path, body: input });
    },
    markConversation: (conversationId: string, marks: ConversationMarksInput) =>
      call<null>({ method: "PATCH", path: `conversations/${conversationId}`, body: marks }),
    answerSurvey: (conversationId: string, input: SurveyInput) => {
      const path = `conversations/${conversationId}/survey`;
      return call<SurveyAnswer>({ method: "POST", path, body: input });
    },
    rateAnswer: (conversationId: string, input: AnswerRatingInput) => {
      const path = `conversations/${conversationId}/rating`;
      return call<AnswerRatingAnswer>({ method: "POST", path, body: input });
    },
    endConversation: (conversationId: string) =>
      call<null>({ method: "POST", path: `conversations/${conversationId}/end` }),
    sendTranscript: (conversationId: string) =>
      call<TranscriptAnswer>({
        method: "POST",
        path: `conversations/${conversationId}/transcript`,
      }),
    upload: (upload: UploadOptions) =>
      uploadFile({ ...upload, url: address("attachments"), authorization }),
  };
}

async function readAnswer<T>(response: Response): Promise<Result<T>> {
  if (response.status === 204) return { ok: true, value: null as T };
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return { ok: true, value: body as T };
  return {
    ok: false,
    problem: readProblem(response.status, body, response.headers.get("Retry-After")),
  };
}

/** RFC 9457 to Problem; a proxy's own error page becomes `unavailable`. */
function readProblem(status: number, body: unknown, retryAfter: string | null): Problem {
  const document = (typeof body === "object" && body !== null ? body : {}) as {
    code?: string;
    title?: string;
    detail?: string;
    errors?: { field: string; message: string }[];
    challenge?: ChallengeView;
  };
  const error = document.errors?.[0];
  return {
    code: document.code ?? codeOf(status),
    message: error?.message ?? document.detail ?? document.title ?? "That didn't work. Try again.",
    ...(error ? { field: error.field } : {}),
    ...(document.challenge && { challenge: document.challenge }),
    ...(Number(retryAfter) > 0 ? { retryAfterMs: Number(retryAfter) * 1000 } : {}),
  };
}

function codeOf(status: number): string {
  if (status >= 500) return "unavailable";
  return status === 401 ? "unauthenticated" : "invalid_input";
}

/** XMLHttpRequest, because fetch tells no progress of what it sends. */
function uploadFile(
  input: UploadOptions & { url: string; authorization: () => Record<string, string> },
): Promise<Result<AttachmentView>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", input.url);
    request.responseType = "json";
    const headers = {
      ...input.authorization(),
      "Content-Type": input.file.type || "application/octet-stream",
      "X-File-Name": encodeURIComponent(input.name),
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => input.onProgress?.(event.loaded / event.total);
    request.onload = () => {
      if (request.status < 300) return resolve({ ok: true, value: request.response });
      const retryAfter = request.getResponseHeader("Retry-After");
      resolve({ ok: false, problem: readProblem(request.status, request.response, retryAfter) });
    };
    request.onerror = () => resolve({ ok: false, problem: offlineProblem });
    request.onabort = request.onerror;
    input.signal?.addEventListener("abort", () => request.abort());
    request.send(input.file);
  });
}
