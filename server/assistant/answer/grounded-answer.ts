import type { Passage } from "@/server/assistant/retrieve/passage";

const citation = /\s?\[(\d{1,2})\]/g;
const address = /\bhttps?:\/\/[^\s<>"')\]]+/gi;
const mostCharacters = 4_000;

/**
 * A model's text as it may be said: it names at least one of the passages it was given, carries no address that they do
 * not, and ends with links to them. Null when it rests on nothing.
 */
export function groundedAnswer(
  answer: { text: string },
  passages: readonly Passage[],
): { text: string; sources: readonly Passage[] } | null {
  const numbers = [...answer.text.matchAll(citation)].map(([, number]) => Number(number));
  const sources = [...new Set(numbers)].flatMap((number) => passages[number - 1] ?? []);
  if (sources.length === 0) return null;
  const known = passages.map(({ text, url }) => `${text} ${url ?? ""}`).join(" ");
  const said = answer.text
    .replaceAll(citation, "")
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replaceAll(address, (url) => (known.includes(url.replace(/[.,;:!?]+$/, "")) ? url : ""))
    .replaceAll(/\[([^\]]+)\]\(\s*\)/g, "$1")
    .slice(0, mostCharacters)
    .trim();
  if (said === "") return null;
  const links = sources.flatMap(({ title, url }) =>
    url && !said.includes(url) ? [`[${title.replaceAll(/([\\[\]])/g, "\\$1")}](${url})`] : [],
  );
  return { text: [said, ...new Set(links)].join("\n\n"), sources };
}
