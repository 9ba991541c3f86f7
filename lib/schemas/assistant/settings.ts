import { z } from "zod";

export const assistantTones = ["friendly", "neutral", "formal"] as const;

/** Assistant.settings. Every part has a default, so that an old row always fits. */
export const assistantSettings = z.object({
  /** One or two characters shown in place of a picture. */
  avatar: z.string().trim().min(1, "Give it a sign.").max(8).default("✦"),
  tone: z.enum(assistantTones).default("friendly"),
  /** What it must and must not do, in the administrator's words; for the model only. */
  guardrails: z.string().max(4_000, "At most 4,000 characters.").default(""),
  /** Answers in one conversation before people take over. */
  maxTurns: z.int().min(1, "At least one.").max(50, "At most 50.").default(8),
  /** Tokens of the model in one conversation; beyond them people take over. */
  conversationTokens: z.int().min(1_000, "At least 1,000.").max(10_000_000).default(50_000),
  /** Tokens of the model in 24 hours, all conversations and drafts together. */
  dailyTokens: z.int().min(1_000, "At least 1,000.").max(1_000_000_000).default(1_000_000),
  /** Canned responses count as knowledge. */
  countsCannedResponses: z.boolean().default(false),
  /** The only hosts its tools may ask, as in an address: name, and port where it is not the usual one. */
  toolHosts: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .transform((host) => host.replace(/:443$/, ""))
        .pipe(
          z
            .string()
            .max(253)
            .regex(/^[a-z0-9.-]+(?::\d{1,5})?$/, "Names of hosts only, such as api.example.com."),
        ),
    )
    .max(20, "At most 20 hosts.")
    .default([]),
});
export type AssistantSettings = z.infer<typeof assistantSettings>;

export const assistantInput = z.object({
  name: z.string().trim().min(1, "Give it a name.").max(60, "At most 60 characters."),
  settings: assistantSettings,
  /** Inboxes whose customers it answers. */
  inboxIds: z.array(z.uuid()).max(500),
});
