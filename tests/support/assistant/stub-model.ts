/** An OpenAI-compatible endpoint for tests: says what the test puts into its mouth, or fails the way asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { env } from "@/server/env";

type Mood =
  /** "[tool]" becomes the number of the first tool's result, or of nothing. */
  | { says: string }
  /** As text the arguments are sent as they are. */
  | { calls: { name: string; arguments: Record<string, unknown> | string }; pausesAfter?: number }
  /** Pauses until `goOn`: after that many words where they are streamed, else before all. */
  | { says: string; pausesAfter: number }
  /** An HTTP status without anything usable. */
  | { fails: number }
  /** Bytes that are no answer. */
  | { sends: string }
  | { hangs: true };

export type StubModel = {
  /** What it was asked, as text: instructions, history and question. */
  asked(): string[];
  feels(mood: Mood): void;
  /** What it says to the next questions, one each; then as it feels. */
  feelsInTurn(...moods: Mood[]): void;
  /** Ends a pause. */
  goOn(): void;
  close(): void;
};

type Said = Extract<Mood, { says: string } | { calls: object }>;

const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };

const callsOf = ({ name, arguments: given }: Extract<Mood, { calls: object }>["calls"]) => [
  {
    ...{ index: 0, id: "call-1", type: "function" },
    function: { name, arguments: typeof given === "string" ? given : JSON.stringify(given) },
  },
];

function answerOf(mood: Said): string {
  const message =
    "says" in mood
      ? { role: "assistant", content: mood.says }
      : { role: "assistant", content: null, tool_calls: callsOf(mood.calls) };
  return JSON.stringify({
    ...{ id: "answer-1", object: "chat.completion", created: 0, model: "stub", usage },
    choices: [{ index: 0, message, finish_reason: "says" in mood ? "stop" : "tool_calls" }],
  });
}

/** The same in pieces, a word each. */
function piecesOf(mood: Said): string[] {
  const whole = { id: "answer-1", object: "chat.completion.chunk", created: 0, model: "stub" };
  const deltas =
    "says" in mood
      ? (mood.says.match(/\S+\s*/g) ?? []).map((content) => ({ content }))
      : [{ tool_calls: callsOf(mood.calls) }];
  const pieces = [
    ...deltas.map((delta) => ({ choices: [{ index: 0, delta, finish_reason: null }] })),
    {
      choices: [{ index: 0, delta: {}, finish_reason: "says" in mood ? "stop" : "tool_calls" }],
    },
    { choices: [], usage },
  ];
  return pieces.map((piece) => `data: ${JSON.stringify({ ...whole, ...piece })}\n\n`);
}

/** A vector that says which letters a text has, so that likeness can be made in a test. */
const letters = (text: string): number[] =>
  Array.from(
    { length: 26 },
    (_, at) => text.toLowerCase().split(String.fromCharCode(97 + at)).length - 1,
  );

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function pointing(mood: Mood, asked: string): Mood {
  if (!("says" in mood)) return mood;
  const number = /\\"number\\":(\d+),\\"tool\\"/.exec(asked)?.[1] ?? "99";
  return { ...mood, says: mood.says.replace("[tool]", `[${number}]`) };
}

const isSpeech = (mood: Mood): mood is Said => "says" in mood || "calls" in mood;

const sendJson = (response: ServerResponse, body: string, status = 200): void =>
  void response.writeHead(status, { "content-type": "application/json" }).end(body);

async function send(mood: Said, response: ServerResponse, pause: () => Promise<void>) {
  if ("pausesAfter" in mood) await pause();
  sendJson(response, answerOf(mood));
}

async function stream(mood: Said, response: ServerResponse, pause: () => Promise<void>) {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const [at, piece] of piecesOf(mood).entries()) {
    if ("pausesAfter" in mood && at === mood.pausesAfter) await pause();
    response.write(piece);
  }
  response.end("data: [DONE]\n\n");
}

function embed(body: string, response: ServerResponse): void {
  const { input } = JSON.parse(body) as { input: string[] };
  const data = input.map((text, index) => ({
    index,
    object: "embedding",
    embedding: letters(text),
  }));
  const usage = { prompt_tokens: 1, total_tokens: 1 };
  sendJson(response, JSON.stringify({ object: "list", model: "stub", data, usage }));
}

/** Starts one and makes it the configured model; `close` takes it away again. */
export async function serveModel(first: Mood): Promise<StubModel> {
  let mood = first;
  let next: Mood[] = [];
  let goOn = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      goOn = resolve;
    });
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await read(request);
    if (request.url?.endsWith("/embeddings")) return embed(body, response);
    asked.push(body);
    const felt = pointing(next.shift() ?? mood, body);
    const isStream = body.includes('"stream":true');
    if (isSpeech(felt) && isStream) await stream(felt, response, pause);
    else if (isSpeech(felt)) await send(felt, response, pause);
    else if ("fails" in felt) sendJson(response, '{"error":{"message":"no"}}', felt.fails);
    else if ("sends" in felt) sendJson(response, felt.sends);
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
    feels: (other) => {
      mood = other;
    },
    feelsInTurn: (...moods) => {
      next = moods;
    },
    goOn: () => goOn(),
    close: () => {
      Object.assign(env, { AI_BASE_URL: undefined, AI_API_KEY: undefined, AI_MODEL: undefined });
      server.closeAllConnections();
      server.close();
    },
  };
}
