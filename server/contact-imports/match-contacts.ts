import type { ExistingChoice } from "@/lib/schemas/contacts/import";
import type { ImportedContact } from "@/server/contact-imports/read-contact";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

/** Rows of a portion as what becomes of them; several rows of one person have become one. */
export type Plan = {
  created: ImportedContact[];
  updated: Array<ImportedContact & { id: string }>;
};

/** Somebody of the account or of the file; `id` null: not written yet. */
type Person = {
  id: string | null;
  identifier: string | null;
  /** What the file says of him; null where it has not named him. */
  told: ImportedContact | null;
};

const lower = (text: string): string => text.toLowerCase();

/**
 * Finds who is known already: by the identifier, else by the address. A contact with another identifier is somebody
 * else, for families share mailboxes; and so is one whose address a visitor only typed: an import must not lend him the
 * customer's name. Rows of persons named twice are joined by the same rules; what a row gives somebody counts for the
 * rows after it, so that a portion's end makes no difference.
 */
export async function matchContacts(
  tx: TenantTx,
  scope: AccountScope,
  { contacts, existing }: { contacts: ImportedContact[]; existing: ExistingChoice },
): Promise<Plan> {
  const people = await loadKnown(tx, scope, contacts);
  const named = new Set<Person>();
  for (const contact of contacts) {
    const person = people.find(contact) ?? { id: null, identifier: null, told: null };
    person.told = person.told ? join(person.told, contact, existing) : contact;
    named.add(person);
    // Known facts are left as they are where known people are passed over.
    if (person.id === null || existing !== "skip") people.learn(person, contact);
  }
  const plan: Plan = { created: [], updated: [] };
  for (const { id, told } of named) {
    if (told && id) plan.updated.push({ ...told, id });
    else if (told) plan.created.push(told);
  }
  return plan;
}

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

type Row = { id: string; identifier: string | null; email: string | null; isVerified: boolean };

/** Those whom the contacts may name, found by the facts that are learnt of them. */
async function loadKnown(tx: TenantTx, scope: AccountScope, contacts: ImportedContact[]) {
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
  const byIdentifier = new Map<string, Person>();
  const byEmail = new Map<string, Set<Person>>();
  const people = {
    find({ identifier, email }: ImportedContact): Person | undefined {
      const proved = identifier === null ? undefined : byIdentifier.get(identifier);
      if (proved || email === null) return proved;
      const sharing = [...(byEmail.get(lower(email)) ?? [])];
      return identifier === null
        ? sharing[0]
        : sharing.find((one) => one.identifier === null || one.identifier === identifier);
    },
    learn(person: Person, { identifier, email }: Pick<Row, "identifier" | "email">): void {
      person.identifier ??= identifier;
      if (person.identifier && !byIdentifier.has(person.identifier)) {
        byIdentifier.set(person.identifier, person);
      }
      if (email === null) return;
      const sharing = byEmail.get(lower(email)) ?? new Set();
      byEmail.set(lower(email), sharing.add(person));
    },
  };
  // The proved address first, then the oldest.
  rows.sort((a, b) => Number(b.isVerified) - Number(a.isVerified));
  for (const { id, ...facts } of rows) people.learn({ id, identifier: null, told: null }, facts);
  return people;
}
