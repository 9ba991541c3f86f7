/**
 * The one door to the model: an OpenAI-compatible endpoint, through the AI SDK. Nothing is kept between calls. A call
 * ends in its time, or throws.
 */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, jsonSchema, streamText, type ToolSet, tool } from "ai";
import { env } from "@/server/env";

export type ModelMessage = { role: "user" | "assistant"; content: string };

/** Something the model may say in place of an answer, in a given shape. */
export type ModelTool = {
  name: string;
  description: string;
  /** JSON schema of an object. */
  parameters: Record<string, unknown>;
};

export type ModelRequest = {
  instructions: string;
  messages: ModelMessage[];
  tools?: ModelTool[];
  /** Hears all that was said so far, while more is on its way. */
  onText?: (text: string) => void;
  signal: AbortSignal;
};

export type ModelAnswer = {
  text: string;
  /** Which tools it called, with what it filled in: to be parsed. */
  calls: Array<{ name: string; input: unknown }>;
  model: string;
  inputTokens: number;
  outputTokens: number;
};

const mostOutputTokens = 1_000;

/** Asks the configured model. @throws when none is configured, it fails twice, or `signal` ends the call. */
export async function askModel(request: ModelRequest): Promise<ModelAnswer> {
  const { AI_BASE_URL, AI_API_KEY, AI_MODEL } = env;
  if (!AI_BASE_URL || !AI_MODEL) throw new Error("No model is configured.");
  const provider = createOpenAICompatible({
    ...{ name: "configured", baseURL: AI_BASE_URL, includeUsage: true },
    ...(AI_API_KEY && { apiKey: AI_API_KEY }),
  });
  const call = {
    model: provider.chatModel(AI_MODEL),
    instructions: request.instructions,
    messages: request.messages,
    tools: toolSet(request.tools ?? []),
    maxOutputTokens: mostOutputTokens,
    maxRetries: 1,
    abortSignal: request.signal,
  };
  const result = request.onText ? await streamed(call, request.onText) : await generateText(call);
  return {
    text: result.text.trim(),
    calls: result.toolCalls.map(({ toolName, input }) => ({ name: toolName, input })),
    model: AI_MODEL,
    inputTokens: result.usage.inputTokens ?? 0,
    outputTokens: result.usage.outputTokens ?? 0,
  };
}

/** The same, heard word by word. */
async function streamed(
  call: Parameters<typeof streamText>[0],
  onText: (text: string) => void,
): Promise<Pick<Awaited<ReturnType<typeof generateText>>, "text" | "toolCalls" | "usage">> {
  let failure: unknown = null;
  // Without a listener the library writes failures to the console.
  const result = streamText({
    ...call,
    onError: ({ error }) => {
      failure = error;
    },
  });
  let said = "";
  for await (const part of result.textStream) {
    said += part;
    onText(said);
  }
  if (failure) throw failure;
  const [text, toolCalls, usage] = await Promise.all([result.text, result.toolCalls, result.usage]);
  return { text, toolCalls, usage };
}

const toolSet = (tools: ModelTool[]): ToolSet =>
  Object.fromEntries(
    tools.map(({ name, description, parameters }) => [
      name,
      tool({ description, inputSchema: jsonSchema(parameters) }),
    ]),
  );
