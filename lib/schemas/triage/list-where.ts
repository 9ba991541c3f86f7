/** Demands on conversations beyond the list's simple filters: conditions in groups of "all" or "any". */
import { z } from "zod";
import { conversationStatuses, listMarks, mailStates, priorities } from "@/lib/listing/list-names";

const anyOrNone = z.enum(["any", "none"]);
const idOrNobody = z.union([z.uuid(), z.literal("nobody")]);

export type MailState = (typeof mailStates)[number];

export type ListMark = (typeof listMarks)[number];

const among = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.object({ field: z.literal(field), is: anyOrNone, values: z.array(value).min(1).max(50) });

const dated = <Field extends string>(field: Field) =>
  z.discriminatedUnion("is", [
    z.object({ field: z.literal(field), is: z.enum(["before", "after"]), value: z.iso.date() }),
    /** Days from now. */
    z.object({
      field: z.literal(field),
      is: z.enum(["within", "older"]),
      value: z.int().min(1).max(3650),
    }),
  ]);

/** How an attribute can be compared. */
export const attributeIs = ["equals", "differs", "contains", "present", "absent"] as const;

const attribute = <Field extends string>(field: Field) =>
  z
    .object({
      field: z.literal(field),
      key: z.string().min(1).max(64),
      is: z.enum(attributeIs),
      value: z.string().max(255).default(""),
    })
    .refine(({ is, value }) => is === "present" || is === "absent" || value !== "", {
      path: ["value"],
      message: "Give a value.",
    });

export const listCondition = z.union([
  among("status", z.enum(conversationStatuses)),
  among("assignee", idOrNobody),
  among("team", idOrNobody),
  among("inbox", z.uuid()),
  among("label", z.uuid()),
  among("priority", z.enum(priorities)),
  among("language", z.string().regex(/^[a-z]{2,3}$/)),
  among("mail", z.enum(mailStates)),
  among("mark", z.enum(listMarks)),
  dated("created"),
  dated("activity"),
  z.object({
    field: z.literal("page"),
    is: z.enum(["contains", "lacks"]),
    value: z.string().min(1).max(255),
  }),
  attribute("contact_attribute"),
  attribute("conversation_attribute"),
]);
export type ListCondition = z.output<typeof listCondition>;
export type ListField = ListCondition["field"];

const group = <Item extends z.ZodType>(item: Item) =>
  z.object({ match: z.enum(["all", "any"]), items: z.array(item).min(1).max(20) });

export const listWhere = group(z.union([listCondition, group(listCondition)]));
export type ListWhere = z.output<typeof listWhere>;
export type ListGroup = Extract<ListWhere["items"][number], { match: string }>;

/** In an address it is JSON. */
export const queriedWhere = z.preprocess((value) => {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}, listWhere.nullable());
