import { z } from "zod";
import { assistantIdInput } from "@/lib/schemas/assistant/view";

/** What a tool's address may contain besides its arguments; the server fills them in, never a model. */
export const contactPlaces = ["contact.identifier", "contact.email"] as const;

export const placePattern = /\{([\w.]+)\}/g;

const argument = z.strictObject({
  type: z.enum(["string", "number", "integer", "boolean"]),
  description: z.string().max(500).exactOptional(),
  enum: z.array(z.string().max(200)).min(1).max(50).exactOptional(),
  minLength: z.int().min(0).exactOptional(),
  maxLength: z.int().min(1).exactOptional(),
  minimum: z.number().exactOptional(),
  maximum: z.number().exactOptional(),
});

/** JSON schema of a flat object: all that a request of one line needs. */
export const toolParameters = z.object({
  type: z.literal("object"),
  properties: z.record(z.string().regex(/^[a-zA-Z]\w{0,39}$/), argument).default({}),
  required: z.array(z.string()).default([]),
  additionalProperties: z.literal(false).default(false),
});
export type ToolParameters = z.output<typeof toolParameters>;

const parametersText = z
  .string()
  .max(10_000, "At most 10,000 characters.")
  .transform((text, context): ToolParameters => {
    const parsed = toolParameters.safeParse(readJson(text.trim() || '{"type":"object"}'));
    if (parsed.success) return parsed.data;
    const message =
      "Write a JSON schema: an object whose properties are texts, numbers or yes-no values.";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The scheme and host stand as they are: a place in them would let a model choose whom to ask. */
const template = z
  .string()
  .trim()
  .max(2_000)
  .regex(/^https:\/\/[^/?#{}\s@]+(?:[/?][^\s#]*)?$/, "Enter an address that begins with https://.");

const header = z.object({
  name: z
    .string()
    .trim()
    .regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/, "This is no name of a header.")
    .refine(
      (name) => !/^(?:host|content-length|transfer-encoding|connection|x-segue-.*)$/i.test(name),
      "This header is set by the request itself.",
    ),
  /** Null: as it was. */
  value: z
    .string()
    .max(4_000)
    .regex(/^[\t\x20-\x7e]*$/, "Only plain characters stand in headers.")
    .nullable(),
});

export const toolInput = z
  .object({
    name: z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9_]{1,39}$/, "Small letters, digits and _ only, such as find_order.")
      .refine((name) => name !== "hand_over", "This name is taken."),
    description: z.string().trim().min(1, "Say when it is to be used.").max(1_000),
    method: z.enum(["GET", "POST"]),
    url: template,
    parameters: parametersText,
    headers: z.array(header).max(10, "At most 10 headers."),
    timeoutMs: z.int().min(500, "At least 500.").max(15_000, "At most 15,000."),
    isEnabled: z.boolean(),
  })
  .refine(
    ({ url, parameters }) =>
      [...url.matchAll(placePattern)].every(
        ([, place = ""]) =>
          contactPlaces.some((known) => known === place) ||
          Object.hasOwn(parameters.properties, place),
      ),
    { path: ["url"], error: "It has a place in braces that is no argument." },
  )
  .refine(
    ({ url, parameters }) =>
      [...(URL.parse(url)?.searchParams.keys() ?? [])].every(
        (name) => !Object.hasOwn(parameters.properties, name) || url.includes(`{${name}}`),
      ),
    { path: ["url"], error: "Its query has a name that is an argument too. Put {name} there." },
  );
export type ToolInput = z.output<typeof toolInput>;

export const createToolInput = toolInput.and(assistantIdInput);
export const toolIdInput = z.object({ toolId: z.uuid() });
export const changeToolInput = toolInput.and(toolIdInput);

/** A tool tried by an administrator, with what a customer's identity would be. */
export const tryToolInput = toolIdInput.extend({
  arguments: z.string().max(4_000),
  identifier: z.string().trim().max(500),
  email: z.string().trim().max(320),
});

export type ToolView = {
  id: string;
  name: string;
  description: string;
  method: "GET" | "POST";
  url: string;
  /** As JSON. */
  parameters: string;
  /** Their values never leave the server. */
  headerNames: string[];
  timeoutMs: number;
  isEnabled: boolean;
  /** Its host is on the assistant's list. */
  isAllowed: boolean;
};

export type ToolTrialView = { isOk: boolean; text: string; ms: number };
