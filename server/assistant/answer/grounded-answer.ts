/** What an answer may rest on: a passage, or what a tool found. */
type Ground = { title: string; text: string; url: string | null };

const citation = /\s?\[(\d{1,2})\]/g;
const address = /\bhttps?:\/\/[^\s<>"')\]]+/gi;
const mostCharacters = 4_000;

/** As much of an answer still in the making as already names what it rests on; "" before that. */
export function groundedSoFar(said: string, grounds: readonly Ground[]): string {
  const ends = [...said.matchAll(/\[(\d{1,2})\][.!?。]?/g)]
    .filter(([, number]) => grounds[Number(number) - 1] !== undefined)
    .map((match) => match.index + match[0].length);
  const text = said.slice(0, ends.at(-1) ?? 0);
  // The sources' own links belong to the finished answer.
  const bare = grounds.map((ground) => ({ ...ground, url: null }));
  return text === "" ? "" : (groundedAnswer({ text }, bare)?.text ?? "");
}

/**
 * A model's text as it may be said: it names at least one of the passages it was given, carries no address that they do
 * not, and ends with links to them. Null when it rests on nothing.
 */
export function groundedAnswer<Source extends Ground>(
  answer: { text: string },
  passages: readonly Source[],
): { text: string; sources: readonly Source[] } | null {
  const numbers = [...answer.text.matchAll(citation)].map(([, number]) => Number(number));
  const sources = [...new Set(numbers)].flatMap((number) => passages[number - 1] ?? []);
  if (sources.length === 0) return null;
  const known = passages.map(({ text, url }) => `${text} ${url ?? ""}`).join(" ");
  const said = withoutStrangeAddresses(answer.text, known);
  if (said === "") return null;
  const links = sources.flatMap(({ title, url }) =>
    url && !said.includes(url) ? [`[${title.replaceAll(/([\\[\]])/g, "\\$1")}](${url})`] : [],
  );
  return { text: [said, ...new Set(links)].join("\n\n"), sources };
}

/** A model's text without numbers of passages, pictures, and addresses that `known` does not hold. */
export const withoutStrangeAddresses = (text: string, known: string): string =>
  text
    .replaceAll(citation, "")
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replaceAll(address, (url) => (known.includes(url.replace(/[.,;:!?]+$/, "")) ? url : ""))
    .replaceAll(/\[([^\]]+)\]\(\s*\)/g, "$1")
    .slice(0, mostCharacters)
    .trim();
