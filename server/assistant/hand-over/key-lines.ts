import type { SaidLine } from "@/server/assistant/turn/turn";

const names = { customer: "Customer", assistant: "Assistant", agent: "Agent" } as const;
const longest = 240;

/**
 * What a person must have read of a conversation: how it began, and the last question with the answer before it. Nothing
 * is put into other words.
 */
export function keyLines(said: readonly SaidLine[]): string {
  const firstAt = said.findIndex(({ by }) => by === "customer");
  const lastAt = said.findLastIndex(({ by }) => by === "customer");
  const answerAt = said.findLastIndex(({ by }, at) => by === "assistant" && at < lastAt);
  return [...new Set([firstAt, answerAt, lastAt])]
    .filter((at) => at >= 0)
    .sort((left, right) => left - right)
    .flatMap((at) => said[at] ?? [])
    .map(({ by, text }) => `${names[by]}: ${shorten(text)}`)
    .join("\n");
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const letters = Array.from(line);
  return letters.length <= longest ? line : `${letters.slice(0, longest).join("").trimEnd()}…`;
}
