import { z } from "zod";
import { dashboardLocales } from "@/lib/dashboard-words/dashboard-locale";
import type { PlainText } from "@/lib/dashboard-words/text";

export const roles = ["administrator", "agent"] as const;
export type MemberRole = (typeof roles)[number];

export const roleNames: Record<MemberRole, PlainText> = {
  administrator: "Administrator",
  agent: "Agent",
};

export const availabilities = ["online", "busy", "offline"] as const;
export type AvailabilityName = (typeof availabilities)[number];

export const availabilityNames: Record<AvailabilityName, PlainText> = {
  online: "Online",
  busy: "Busy",
  offline: "Offline",
};

/** What a member chooses: a state, or to have it follow what he does. */
export const availabilityChoices = ["automatic", ...availabilities] as const;
export type AvailabilityChoice = (typeof availabilityChoices)[number];

export const minPasswordLength = 10;

/** A password somebody chooses. The upper bound keeps hashing cheap. */
export const passwordInput = z
  .string()
  .min(minPasswordLength, `Use at least ${minPasswordLength} characters.`)
  .max(200, "Use at most 200 characters.");

export const emailInput = z.email("Enter an email address, like ada@example.com.").max(254);
export const nameInput = z
  .string()
  .trim()
  .min(1, "Enter a name.")
  .max(100, "Use at most 100 characters.");

export const signInInput = z.object({
  email: z.string().trim().pipe(emailInput),
  // Any length is compared: the rules for choosing one may have changed since.
  password: z.string().min(1, "Enter your password.").max(1_000, "This password is too long."),
  /** Of the second factor, or a backup code; asked for once the password is right. */
  code: z.string().trim().max(40, "This code is too long.").optional(),
});
export type SignInInput = z.infer<typeof signInInput>;

export const requestResetInput = z.object({ email: z.string().trim().pipe(emailInput) });
export const resetPasswordInput = z.object({
  token: z.string().min(1).max(200),
  password: passwordInput,
});

export const updateProfileInput = z.object({ name: nameInput });
/** Closes the member's words in mails. */
export const setSignatureInput = z.object({
  signature: z.string().trim().max(1_000, "Use at most 1,000 characters."),
});
/** null: what the browser asks for. */
export const setLocaleInput = z.object({ locale: z.enum(dashboardLocales).nullable() });
export const changePasswordInput = z.object({
  currentPassword: z.string().min(1, "Enter your current password.").max(1_000),
  password: passwordInput,
});
export const revokeSessionInput = z.object({ sessionId: z.uuid() });

export const memberInput = z.object({ userId: z.uuid() });
export const changeRoleInput = memberInput.extend({ role: z.enum(roles) });
export const setAvailabilityInput = z.object({
  availability: z.enum(availabilityChoices),
});

export const switchWorkspaceInput = z.object({ accountId: z.uuid() });

/** A workspace of the signed-in member. */
export type WorkspaceView = { id: string; name: string; isCurrent: boolean };

/** A member of the workspace as the people page shows him. */
export type PersonView = {
  userId: string;
  name: string;
  email: string;
  role: MemberRole;
  /** What he has set himself to while a dashboard of his is open, else offline. */
  presence: AvailabilityName;
  /** A code is asked for at his sign-ins. */
  hasSecondFactor: boolean;
  /** Open sign-ins. */
  sessionCount: number;
  /** When he last used the dashboard; null when never. */
  lastSeenAt: string | null;
};

/** One of the signed-in member's own sign-ins. */
export type SessionView = {
  id: string;
  /** Browser and system in words, e.g. "Firefox on Linux". */
  device: string;
  address: string | null;
  createdAt: string;
  lastSeenAt: string;
  /** The one that asks. */
  isCurrent: boolean;
};
