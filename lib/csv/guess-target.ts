import type { ColumnTarget, ImportField, KnownAttribute } from "@/lib/schemas/contacts/import";

/** Names that columns have in other programs' files, without blanks, dashes and case. */
const usualNames: Record<ImportField, string[]> = {
  name: [
    "name",
    "fullname",
    "contactname",
    "displayname",
    "kunde",
    "nom",
    "nombre",
    "nome",
    "naam",
  ],
  first_name: ["firstname", "givenname", "vorname", "prenom", "prénom", "voornaam"],
  last_name: ["lastname", "surname", "familyname", "nachname", "nomdefamille", "apellido"],
  email: ["email", "emailaddress", "mail", "emailadresse", "courriel", "correo", "primaryemail"],
  phone: ["phone", "phonenumber", "telephone", "tel", "mobile", "telefon", "téléphone", "telefono"],
  identifier: [
    "identifier",
    "externalid",
    "userid",
    "customerid",
    "customernumber",
    "kundennummer",
  ],
  language: ["language", "locale", "lang", "sprache", "langue"],
  time_zone: ["timezone", "tz", "zeitzone"],
};

const plain = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_.-]/g, "");

/** What a column most likely is, by its name; "ignore" when nothing says so. Each meaning is given once. */
export function guessTargets(headers: string[], known: KnownAttribute[]): ColumnTarget[] {
  const given = new Set<ColumnTarget>();
  return headers.map((header) => {
    const target = guess(plain(header), known);
    if (target === "ignore" || given.has(target)) return "ignore";
    given.add(target);
    return target;
  });
}

function guess(name: string, known: KnownAttribute[]): ColumnTarget {
  for (const [field, names] of Object.entries(usualNames)) {
    // Object.entries forgets the keys' type.
    if (names.includes(name)) return field as ImportField;
  }
  const attribute = known.find(({ key, label }) => plain(key) === name || plain(label) === name);
  return attribute ? `attribute:${attribute.key}` : "ignore";
}
