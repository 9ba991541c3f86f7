import { z } from "zod";
import { type AttributeValue, readAttribute } from "@/lib/attributes/attribute-value";
import type { ColumnTarget, ImportField, KnownAttribute } from "@/lib/schemas/contacts/import";
import { readLocale } from "@/lib/words/locale";

/** What one row says of a person; what it does not say is null. */
export type ImportedContact = {
  name: string | null;
  email: string | null;
  phone: string | null;
  identifier: string | null;
  locale: string | null;
  timezone: string | null;
  attributes: Record<string, AttributeValue>;
};

export type ReadContact = { ok: true; contact: ImportedContact } | { ok: false; problem: string };

const address = z.email().max(254);
const lengths = { name: 200, phone: 40, identifier: 255 } as const;
const text = { type: "text", options: [] as string[] } as const;

/** A row as a contact, or in words what is wrong with it. */
export function readContact(
  cells: string[],
  { targets, known }: { targets: ColumnTarget[]; known: Map<string, KnownAttribute> },
): ReadContact {
  if (cells.slice(targets.length).some((cell) => cell.trim() !== "")) {
    return { ok: false, problem: "It has more cells than there are columns." };
  }
  const fields = new Map<ImportField, string>();
  const attributes: Record<string, AttributeValue> = {};
  for (const [at, target] of targets.entries()) {
    const cell = unguarded(cells[at] ?? "");
    if (cell === "" || target === "ignore") continue;
    if (!isAttribute(target)) {
      fields.set(target, cell);
      continue;
    }
    const key = target.slice("attribute:".length);
    const read = readAttribute(known.get(key) ?? text, cell);
    if (!read.ok) return { ok: false, problem: `${known.get(key)?.label ?? key}: ${read.message}` };
    attributes[key] = read.value;
  }
  return toContact(fields, attributes);
}

const isAttribute = (target: ColumnTarget): target is `attribute:${string}` =>
  target.startsWith("attribute:");

/** Without the apostrophe that our export puts before what a spreadsheet would run. */
const unguarded = (cell: string): string =>
  cell
    .replaceAll("\0", "")
    .trim()
    .replace(/^'(?=[=+\-@\t\r])/, "");

function toContact(
  fields: Map<ImportField, string>,
  attributes: Record<string, AttributeValue>,
): ReadContact {
  const of = (field: ImportField) => fields.get(field) ?? null;
  const whole = [of("first_name"), of("last_name")].filter(Boolean).join(" ");
  const name = of("name") ?? (whole || null);
  const [email, phone, identifier] = [of("email"), of("phone"), of("identifier")];
  if (!(name ?? email ?? phone ?? identifier)) {
    return { ok: false, problem: "It names nobody: no name, email, phone or identifier." };
  }
  if (email !== null && !address.safeParse(email).success) {
    return { ok: false, problem: `“${email.slice(0, 80)}” is no email address.` };
  }
  const values = { name, phone, identifier };
  for (const field of ["name", "phone", "identifier"] as const) {
    if ((values[field]?.length ?? 0) > lengths[field]) {
      return { ok: false, problem: `The ${field} is longer than ${lengths[field]} characters.` };
    }
  }
  const [language, zone] = [of("language"), of("time_zone")];
  const locale = language && readLocale(language.replaceAll("_", "-"));
  if (language && !locale) return { ok: false, problem: `“${language}” is no language, like de.` };
  if (zone && !isZone(zone)) {
    return { ok: false, problem: `“${zone}” is no time zone, like Europe/Paris.` };
  }
  return {
    ok: true,
    contact: { ...values, email, locale, timezone: zone, attributes },
  };
}

const zones = new Map<string, boolean>();

function isZone(zone: string): boolean {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  let is = true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    is = false;
  }
  if (zones.size < 1_000) zones.set(zone, is);
  return is;
}
