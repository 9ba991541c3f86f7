/** An OpenAI-compatible endpoint for tests: says what the test puts into its mouth, or fails the way asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { env } from "@/server/env";

type Mood =
  | { says: string }
  | { calls: { name: string; arguments: Record<string, unknown> } }
  /** An HTTP status without anything usable. */
  | { fails: number }
  /** Bytes that are no answer. */
  | { sends: string }
  | { hangs: true };

export type StubModel = {
  /** What it was asked, as text: instructions, history and question. */
  asked(): string[];
  feels(mood: Mood): void;
  close(): void;
};

function answerOf(mood: Extract<Mood, { says: string } | { calls: object }>): string {
  const message =
    "says" in mood
      ? { role: "assistant", content: mood.says }
      : {
          ...{ role: "assistant", content: null },
          tool_calls: [
            {
              ...{ id: "call-1", type: "function" },
              function: { name: mood.calls.name, arguments: JSON.stringify(mood.calls.arguments) },
            },
          ],
        };
  return JSON.stringify({
    ...{ id: "answer-1", object: "chat.completion", created: 0, model: "stub" },
    choices: [{ index: 0, message, finish_reason: "says" in mood ? "stop" : "tool_calls" }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Starts one and makes it the configured model; `close` takes it away again. */
export async function serveModel(first: Mood): Promise<StubModel> {
  let mood = first;
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    asked.push(await read(request));
    if ("hangs" in mood) return;
    const status = "fails" in mood ? mood.fails : 200;
    response.writeHead(status, { "content-type": "application/json" });
    if ("fails" in mood) response.end('{"error":{"message":"no"}}');
    else response.end("sends" in mood ? mood.sends : answerOf(mood));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  Object.assign(env, {
    ...{ AI_BASE_URL: `http://127.0.0.1:${port}/v1`, AI_API_KEY: "sk-test-0123456789" },
    AI_MODEL: "stub",
  });
  return {
    asked: () => asked,
    feels: (next) => {
      mood = next;
    },
    close: () => {
      Object.assign(env, { AI_BASE_URL: undefined, AI_API_KEY: undefined, AI_MODEL: undefined });
      server.closeAllConnections();
      server.close();
    },
  };
}
