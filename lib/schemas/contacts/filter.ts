import { z } from "zod";
import { attributeIs } from "@/lib/schemas/triage/list-where";

export const contactGroups = ["all", "verified", "no_email", "blocked"] as const;
export type ContactGroup = (typeof contactGroups)[number];

const days = z.coerce.number().int().min(1).max(3_650);

/** One demand on a contact beyond its group. */
export const contactCondition = z.union([
  z.object({
    field: z.literal("attribute"),
    key: z.string().min(1).max(64),
    is: z.enum(attributeIs),
    value: z.string().max(255).default(""),
  }),
  z.object({ field: z.enum(["seen", "created"]), is: z.enum(["within", "older"]), value: days }),
  z.object({ field: z.literal("language"), value: z.string().regex(/^[a-z]{2,3}$/) }),
]);
export type ContactCondition = z.output<typeof contactCondition>;

const conditions = z.array(contactCondition).max(10);

/** What contacts are asked for: all of it has to be true. */
const shown = { q: z.string().trim().max(200), group: z.enum(contactGroups) };

/** As it stands in an address; what makes no sense counts as left out. */
export const contactFilter = z.object({
  q: shown.q.catch(""),
  group: shown.group.catch("all"),
  where: z.preprocess(readJson, conditions).catch([]),
  after: z.uuid().optional().catch(undefined),
});
export type ContactFilter = z.infer<typeof contactFilter>;

function readJson(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

/** A segment's filter, which has no page. */
export const segmentFilter = z.object({ ...shown, where: conditions });
export type SegmentFilter = z.output<typeof segmentFilter>;

export const saveSegmentInput = z.object({
  name: z.string().trim().min(1, "Enter a name.").max(60, "Use at most 60 characters."),
  filter: segmentFilter,
});
export type SaveSegmentInput = z.output<typeof saveSegmentInput>;

export const segmentIdInput = z.object({ segmentId: z.uuid() });

export type SegmentView = { id: string; name: string; filter: SegmentFilter };

/** Where the contacts of a filter are shown. */
export function contactsPath({ q, group, where, after }: Partial<ContactFilter>): string {
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(group && group !== "all" && { group }),
    ...(where && where.length > 0 && { where: JSON.stringify(where) }),
    ...(after && { after }),
  });
  return query.size > 0 ? `/app/contacts?${query}` : "/app/contacts";
}
