/** What is typed into the search, taken apart: words, and conditions such as from:ada or has:attachment. */

export const searchPlaces = ["email", "chat", "note"] as const;
type SearchPlace = (typeof searchPlaces)[number];

export type SearchQuery = {
  /** What is left without the conditions. */
  text: string;
  /** Parts of who wrote it. */
  from: string[];
  /** Titles. */
  labels: string[];
  /** Where it was said; null: anywhere. */
  place: SearchPlace | null;
  hasAttachment: boolean;
};

const condition = /(?<=^|\s)(from|label|in|has):(?:"([^"]*)"|(\S+))/giu;

/** A condition that makes no sense counts as words. */
export function readSearch(query: string): SearchQuery {
  const found: SearchQuery = { text: "", from: [], labels: [], place: null, hasAttachment: false };
  found.text = query
    .replaceAll(condition, (written, name: string, quoted?: string, plain?: string) =>
      takeCondition(found, name.toLowerCase(), quoted ?? plain ?? "") ? " " : written,
    )
    .replaceAll(/\s+/g, " ")
    .trim();
  return found;
}

function takeCondition(found: SearchQuery, name: string, value: string): boolean {
  if (value === "") return false;
  if (name === "from") found.from.push(value);
  else if (name === "label") found.labels.push(value);
  else if (name === "has" && /^(attachment|file)s?$/i.test(value)) found.hasAttachment = true;
  else if (name === "in") {
    const place = searchPlaces.find((known) => known === value.toLowerCase());
    if (place) found.place = place;
    return place !== undefined;
  } else return false;
  return true;
}

/** Whether messages are asked for by more than words. */
export const hasConditions = ({ from, labels, place, hasAttachment }: SearchQuery): boolean =>
  from.length + labels.length > 0 || place !== null || hasAttachment;
