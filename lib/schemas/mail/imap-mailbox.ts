import { z } from "zod";

export const imapSecurities = ["tls", "starttls", "none"] as const;
export type ImapSecurityName = (typeof imapSecurities)[number];

const line = z.string().trim().max(254);

/** The settings form of an inbox's mailbox. */
export const imapMailboxInput = z.object({
  inboxId: z.uuid(),
  host: line.regex(/^[a-z0-9.:_-]+$/i, "Give the name of the mail server, like imap.example.com."),
  port: z.coerce
    .number("Give the port as a number.")
    .int("Give the port as a number.")
    .min(1, "Ports are numbers from 1 to 65535.")
    .max(65_535, "Ports are numbers from 1 to 65535."),
  security: z.enum(imapSecurities),
  username: line.min(1, "Give the user name, mostly the whole address."),
  /** Empty: the one that is kept, as long as server and user stay the same. */
  password: z.string().max(1_000),
  folder: line.min(1, "Give the folder, mostly INBOX."),
  /** Where mails are moved once they are taken in; empty: they stay and are marked as read. */
  doneFolder: line.transform((name) => name || null),
  authservId: line.transform((name) => name || null),
});
export type ImapMailboxInput = z.output<typeof imapMailboxInput>;

/** Pausing a mailbox, or going on with it. */
export const switchMailboxInput = z.object({ inboxId: z.uuid(), isEnabled: z.boolean() });
export type SwitchMailboxInput = z.output<typeof switchMailboxInput>;

/** An inbox's mailbox as administrators see it. The password stays on the server. */
export type ImapMailboxView = {
  /** False: its reading is paused. */
  isEnabled: boolean;
  host: string;
  port: number;
  security: ImapSecurityName;
  username: string;
  folder: string;
  doneFolder: string | null;
  authservId: string | null;
  /** The last time that the server told everything there is. */
  checkedAt: string | null;
  lastMailAt: string | null;
  /** What went wrong since then, and when it is tried again. */
  error: string | null;
  retryAt: string | null;
};
