/** What custom attributes hold, by type. They travel as JSON: text, number or true/false. */

export const attributeTypes = ["text", "number", "date", "list", "boolean", "link"] as const;
export type AttributeType = (typeof attributeTypes)[number];

export type AttributeValue = string | number | boolean;

type Definition = { type: AttributeType; options: string[] };

export type ReadValue = { ok: true; value: AttributeValue } | { ok: false; message: string };

const longestText = 2_000;

const yes = new Set(["true", "yes", "1", "y", "ja", "oui", "si", "sí", "x"]);
const no = new Set(["false", "no", "0", "n", "nein", "non"]);

/** What somebody typed, or a file holds, as a value of the attribute; not for empty text, which is no value. */
export function readAttribute({ type, options }: Definition, text: string): ReadValue {
  const given = text.trim();
  switch (type) {
    case "text":
      return given.length <= longestText
        ? { ok: true, value: given }
        : { ok: false, message: `Use at most ${longestText} characters.` };
    case "number":
      return readNumber(given);
    case "date":
      return readDate(given);
    case "boolean":
      return readBoolean(given);
    case "link":
      return readLink(given);
    case "list": {
      const option = options.find((one) => one.toLowerCase() === given.toLowerCase());
      return option === undefined
        ? { ok: false, message: `Choose one of: ${options.join(", ")}.` }
        : { ok: true, value: option };
    }
  }
}

function readNumber(given: string): ReadValue {
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(given)) {
    // A thousand in English, one and a bit in German.
    return { ok: false, message: "This can be read in two ways. Write it without the comma." };
  }
  // One comma, or one dot, is the decimal mark; blanks part thousands.
  const plain = given.replaceAll(/[\s\u00a0\u202f']/g, "").replace(/^(-?\d*),(\d+)$/, "$1.$2");
  const value = /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(value)
    ? { ok: true, value }
    : { ok: false, message: "Enter a number, like 12 or 12.5." };
}

function readDate(given: string): ReadValue {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(given) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // The calendar turns 30 February into March.
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return isReal && year
    ? { ok: true, value: iso }
    : { ok: false, message: "Enter a date, like 2026-03-31." };
}

function readBoolean(given: string): ReadValue {
  const word = given.toLowerCase();
  if (yes.has(word)) return { ok: true, value: true };
  if (no.has(word)) return { ok: true, value: false };
  return { ok: false, message: "Enter yes or no." };
}

function readLink(given: string): ReadValue {
  const url = URL.parse(given);
  return url && /^https?:$/.test(url.protocol) && given.length <= longestText
    ? { ok: true, value: given }
    : { ok: false, message: "Enter a web address, beginning with https://." };
}
