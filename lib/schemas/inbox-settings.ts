import { z } from "zod";
import { campaign } from "@/lib/inbox/campaign";
import { defaultTexts } from "@/lib/inbox/default-texts";
import { defaultFlow, flowSettings } from "@/lib/inbox/flow";
import { workingHours } from "@/lib/inbox/hours";
import { translations, visitorTextLimits } from "@/lib/inbox/visitor-texts";
import { letterSettings } from "@/lib/schemas/mail/letter-settings";

/** Fields of the pre-chat form that have a meaning of their own; every other key is an attribute. */
export const wellKnownFieldKeys = ["email", "name", "phone"] as const;

export const preChatField = z.object({
  /** "email", "name", "phone", or the attribute's name. */
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "Use small letters, digits and underscores."),
  type: z.enum([
    "text",
    "email",
    "phone",
    "number",
    "link",
    "date",
    "list",
    "checkbox",
    "textarea",
  ]),
  target: z.enum(["contact", "conversation"]).default("contact"),
  label: z.string().trim().min(1, "Give the field a label.").max(80),
  placeholder: z.string().max(120).default(""),
  isRequired: z.boolean().default(false),
  /** For lists. */
  options: z.array(z.string().trim().min(1).max(120)).max(50).default([]),
  /** The same in the visitor's language, made of the translations. */
  optionLabels: z.array(z.string()).optional(),
  /** Asked, and needed, only while another field is answered so; "" is any answer. */
  showIf: z.object({ key: z.string(), value: z.string().max(255) }).optional(),
});
export type PreChatField = z.infer<typeof preChatField>;

export const preChatForm = z
  .object({
    isEnabled: z.boolean(),
    intro: z.string().max(300),
    fields: z.array(preChatField).max(20),
  })
  .superRefine((form, context) => {
    const seen = new Set<string>();
    for (const [index, field] of form.fields.entries()) {
      if (seen.has(field.key)) {
        context.addIssue({
          code: "custom",
          path: ["fields", index, "key"],
          message: "Another field has this key.",
        });
      }
      seen.add(field.key);
      if (field.type === "list" && field.options.length === 0) {
        context.addIssue({
          code: "custom",
          path: ["fields", index, "options"],
          message: "Give the list at least one option.",
        });
      }
      const condition = field.showIf;
      if (condition && !form.fields.slice(0, index).some(({ key }) => key === condition.key)) {
        context.addIssue({
          code: "custom",
          path: ["fields", index, "showIf"],
          message: "Choose a field that stands above this one.",
        });
      }
      if (field.key === "email" && field.type !== "email") {
        context.addIssue({
          code: "custom",
          path: ["fields", index, "type"],
          message: "The email field must be of type email.",
        });
      }
    }
  });

const seconds = (max: number) => {
  const message = `Give whole seconds from 0 to ${max}.`;
  return z.int(message).min(0, message).max(max, message);
};

const messagesInMail = "Give a number from 1 to 50.";

/** When answers leave by mail; product rule: due = max(min(last + quiet, firstUnmailed + maxWait), lastMail + minInterval). */
export const continuitySettings = z
  .object({
    isEnabled: z.boolean(),
    /** Silence after the last message before a mail leaves. */
    quietSeconds: seconds(3600),
    /** The longest an unmailed message waits while others keep coming. */
    maxWaitSeconds: seconds(86_400),
    /** Between two mails of one conversation. */
    minIntervalSeconds: seconds(86_400),
    /** Undo window when the customer writes by email himself. */
    undoSeconds: seconds(120),
    /** Messages in one mail; the rest follows in the next. */
    maxMessages: z.int(messagesInMail).min(1, messagesInMail).max(50, messagesInMail),
  })
  .refine((value) => value.quietSeconds <= value.maxWaitSeconds, {
    path: ["maxWaitSeconds"],
    message: "The longest wait cannot be shorter than the quiet time.",
  });
export type ContinuitySettings = z.infer<typeof continuitySettings>;

/** Inbox.settings: everything an administrator can set on an inbox. */
export const inboxSettings = z.object({
  look: z.object({
    /** #rrggbb; text on it is computed. */
    color: z.string().regex(/^#[0-9a-f]{6}$/i, "Give a colour like #0f766e."),
    position: z.enum(["left", "right"]),
    welcomeTitle: z.string().max(80),
    welcomeText: z.string().max(300),
  }),
  greeting: z.object({ isEnabled: z.boolean(), text: z.string().max(1000) }),
  preChatForm,
  emailPrompt: z.object({ isEnabled: z.boolean(), text: z.string().max(300) }),
  continuity: continuitySettings,
  letters: letterSettings,
  sender: z.object({
    /** friendly: "Grace from Acme"; professional: "Acme". */
    nameStyle: z.enum(["friendly", "professional"]),
    businessName: z.string().trim().max(80),
  }),
  identity: z.object({
    /** Refuse every setUser without a valid identifier_hash. */
    isHashRequired: z.boolean(),
  }),
  offlineNotice: z.object({ text: z.string().max(300) }),
  /** Host names that may embed the widget; empty: all. "*.example.com" allows subdomains. */
  allowedDomains: z
    .array(
      z.string().regex(/^(\*\.)?[a-z0-9.-]+(:\d+)?$/i, "Give a host name like www.example.com."),
    )
    .max(50),
  /** Who solves a riddle before a first visit: everybody, or newcomers under load only. */
  challenge: z.enum(["automatic", "always"]).default("automatic"),
  /** Whether mail to the support address starts conversations. */
  takesNewMail: z.boolean(),
  /** The main language: of the texts above, and of visitors whose own we do not speak. */
  locale: z.string().min(2).max(20),
  /** Whether visitors are spoken to in the language of their browser. */
  followsBrowser: z.boolean(),
  /** The texts above in other languages. */
  translations,
  hours: workingHours,
  flow: flowSettings,
  /** How soon an answer is promised while somebody is here. */
  replyTime: z.enum(["minutes", "hours", "day"]),
  /** Asked when a conversation is resolved. */
  csat: z.object({
    isEnabled: z.boolean(),
    style: z.enum(["emoji", "stars"]),
    text: z.string().trim().min(1, "Write the question.").max(visitorTextLimits.csat),
  }),
  /** What visitors agree to before their first message. */
  consent: z
    .object({ isEnabled: z.boolean(), text: z.string().trim().max(visitorTextLimits.consent) })
    .refine(({ isEnabled, text }) => !isEnabled || text !== "", {
      path: ["text"],
      message: "Write what visitors agree to.",
    }),
  campaigns: z.array(campaign).max(20, "At most 20 messages by themselves."),
});
export type InboxSettings = z.infer<typeof inboxSettings>;

/** Monday to Friday, nine to five. */
const officeHours = [1, 2, 3, 4, 5].map((day) => ({ day, from: 9 * 60, to: 17 * 60 }));

/** Settings of a fresh inbox called `name`. */
export function defaultInboxSettings(name: string): InboxSettings {
  return {
    look: {
      color: "#0f766e",
      position: "right",
      welcomeTitle: defaultTexts.en.welcomeTitle,
      welcomeText: defaultTexts.en.welcomeText,
    },
    greeting: { isEnabled: false, text: defaultTexts.en.greeting },
    preChatForm: {
      isEnabled: false,
      intro: defaultTexts.en.formIntro,
      fields: [
        {
          key: "name",
          type: "text",
          target: "contact",
          label: "Name",
          placeholder: "",
          isRequired: false,
          options: [],
        },
        {
          key: "email",
          type: "email",
          target: "contact",
          label: "Email",
          placeholder: "you@example.com",
          isRequired: true,
          options: [],
        },
      ],
    },
    emailPrompt: {
      isEnabled: true,
      text: defaultTexts.en.emailPrompt,
    },
    continuity: {
      isEnabled: true,
      quietSeconds: 60,
      maxWaitSeconds: 300,
      minIntervalSeconds: 120,
      undoSeconds: 10,
      maxMessages: 20,
    },
    letters: { logoUrl: "", words: {} },
    sender: { nameStyle: "friendly", businessName: name },
    identity: { isHashRequired: false },
    offlineNotice: { text: defaultTexts.en.offlineNotice },
    allowedDomains: [],
    challenge: "automatic",
    takesNewMail: true,
    locale: "en",
    followsBrowser: true,
    translations: {},
    flow: defaultFlow,
    hours: { isEnabled: false, timezone: "UTC", spans: officeHours, holidays: [] },
    replyTime: "minutes",
    csat: { isEnabled: false, style: "emoji", text: defaultTexts.en.csat },
    consent: { isEnabled: false, text: "" },
    campaigns: [],
  };
}
