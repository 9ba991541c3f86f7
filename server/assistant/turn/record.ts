import type { Outcome } from "@/server/assistant/answer/outcome";
import { redact } from "@/server/assistant/answer/redact";

/** What is kept of an outcome: of passages where they are from, of the model's talk what may be read later. */
export function recordOf({ passages, use }: Outcome) {
  return {
    passages: passages.map(({ source, title, heading, url, confidence }) => ({
      ...{ source, title, heading, url, confidence },
    })),
    model: use.model,
    inputTokens: use.inputTokens,
    outputTokens: use.outputTokens,
    prompt: use.prompt && redact(use.prompt),
    output: use.output && redact(use.output),
  };
}
