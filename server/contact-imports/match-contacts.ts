import type { ExistingChoice } from "@/lib/schemas/contacts/import";
import type { ImportedContact } from "@/server/contact-imports/read-contact";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

/** Rows of a portion as what becomes of them; several rows of one person have become one. */
export type Plan = {
  created: ImportedContact[];
  updated: Array<ImportedContact & { id: string }>;
};

type Known = { id: string; identifier: string | null };

const lower = (text: string | null): string | null => text?.toLowerCase() ?? null;

/**
 * Finds who is known already: by the identifier, else by the address. A contact with another identifier is somebody
 * else, for families share mailboxes; and so is one whose address a visitor only typed: an import must not lend him the
 * customer's name. Rows of persons named twice are joined by the same rules.
 */
export async function matchContacts(
  tx: TenantTx,
  scope: AccountScope,
  { contacts, existing }: { contacts: ImportedContact[]; existing: ExistingChoice },
): Promise<Plan> {
  const find = await loadKnown(tx, scope, contacts);
  const updated = new Map<string, ImportedContact & { id: string }>();
  const created: ImportedContact[] = [];
  const createdBy = new Map<string, ImportedContact>();
  for (const contact of contacts) {
    const known = find(contact);
    if (known) {
      const before = updated.get(known.id);
      const joined = before ? join(before, contact, existing) : contact;
      updated.set(known.id, { ...joined, id: known.id });
      continue;
    }
    const keys = keysOf(contact);
    const twin = keys.map((key) => createdBy.get(key)).find((one) => one && isSame(one, contact));
    if (twin) Object.assign(twin, join(twin, contact, existing));
    else created.push(contact);
    for (const key of keys) createdBy.set(key, twin ?? contact);
  }
  return { created, updated: [...updated.values()] };
}

const keysOf = ({ identifier, email }: ImportedContact): string[] => [
  ...(identifier ? [`identifier ${identifier}`] : []),
  ...(email ? [`email ${lower(email)}`] : []),
];

const isSame = (left: ImportedContact, right: ImportedContact): boolean =>
  !left.identifier || !right.identifier || left.identifier === right.identifier;

/** The later row's word counts, unless known facts are only to be filled up. */
function join(
  before: ImportedContact,
  after: ImportedContact,
  existing: ExistingChoice,
): ImportedContact {
  const [strong, weak] = existing === "update" ? [after, before] : [before, after];
  return {
    name: strong.name ?? weak.name,
    email: strong.email ?? weak.email,
    phone: strong.phone ?? weak.phone,
    identifier: strong.identifier ?? weak.identifier,
    locale: strong.locale ?? weak.locale,
    timezone: strong.timezone ?? weak.timezone,
    attributes: { ...weak.attributes, ...strong.attributes },
  };
}

type Row = Known & { email: string | null; isVerified: boolean };

async function loadKnown(
  tx: TenantTx,
  scope: AccountScope,
  contacts: ImportedContact[],
): Promise<(contact: ImportedContact) => Known | undefined> {
  const identifiers = contacts.flatMap(({ identifier }) => identifier ?? []);
  const emails = contacts.flatMap(({ email }) => email ?? []);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "id", "identifier", "email"::text, "emailVerifiedAt" IS NOT NULL AS "isVerified"
    FROM "Contact" WHERE "accountId" = ${scope}::uuid AND "mergedIntoId" IS NULL
      AND "identifier" = ANY(${identifiers})
    UNION
    SELECT "id", "identifier", "email"::text, "emailVerifiedAt" IS NOT NULL AS "isVerified"
    FROM "Contact" WHERE "accountId" = ${scope}::uuid AND "mergedIntoId" IS NULL
      AND "email" = ANY(${emails}::citext[])
      AND ("emailVerifiedAt" IS NOT NULL OR COALESCE("emailSource", 'agent') = 'agent')
    ORDER BY "id"`;
  // The proved address first, then the oldest.
  const ranked = rows.sort((a, b) => Number(b.isVerified) - Number(a.isVerified));
  const byIdentifier = new Map(ranked.map((row) => [row.identifier, row]));
  const byEmail = Map.groupBy(ranked, ({ email }) => lower(email));
  return ({ identifier, email }) => {
    const proved = identifier === null ? undefined : byIdentifier.get(identifier);
    if (proved || email === null) return proved;
    const sharing = byEmail.get(lower(email)) ?? [];
    return identifier === null
      ? sharing[0]
      : sharing.find((row) => row.identifier === null || row.identifier === identifier);
  };
}
