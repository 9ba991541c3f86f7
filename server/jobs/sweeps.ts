/** Work that falls due by the clock rather than by an event. */
type Sweep = {
  name: string;
  everyMs: number;
  /** The sweep runs in every process with jobs at once: rows are claimed with FOR UPDATE SKIP LOCKED. */
  load: () => Promise<() => Promise<void>>;
};

const second = 1_000;
const minute = 60 * second;

/** Every sweep there is. All of them also run when the clock is moved. */
export const sweeps: Sweep[] = [
  {
    name: "mail.due",
    everyMs: second,
    load: async () => (await import("@/server/continuity/sweeper")).sweepDueMails,
  },
  {
    name: "notices.due",
    everyMs: second,
    load: async () => (await import("@/server/mail/agents/sweep-notices")).sweepDueNotices,
  },
  {
    name: "notifications.due",
    everyMs: second,
    load: async () =>
      (await import("@/server/notifications/commands/sweep-due")).sweepDueNotifications,
  },
  {
    name: "mail.backfill",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/mail/fetching/backfill-received")).sweepReceived,
  },
  {
    name: "conversations.hand-out",
    everyMs: 2 * second,
    load: async () => (await import("@/server/conversations/jobs/hand-out")).handOutConversations,
  },
  {
    name: "conversations.hand-on",
    everyMs: 15 * second,
    load: async () => (await import("@/server/conversations/jobs/hand-on")).handOnConversations,
  },
  {
    name: "conversations.auto-resolve",
    everyMs: minute,
    load: async () => (await import("@/server/conversations/jobs/auto-resolve")).autoResolve,
  },
  {
    name: "conversations.wake",
    everyMs: second,
    load: async () =>
      (await import("@/server/conversations/commands/wake-conversations")).wakeConversations,
  },
  {
    name: "assistant.overdue",
    everyMs: second,
    load: async () => (await import("@/server/assistant/turn/overdue")).endOverdueTurns,
  },
  {
    name: "knowledge.embed",
    everyMs: 10 * minute,
    load: async () => (await import("@/server/imports/embed")).sweepEmbeddings,
  },
  {
    name: "bulk.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/bulk/jobs")).pruneBulkRuns,
  },
  {
    name: "jobs.doomed",
    everyMs: second,
    load: async () => (await import("@/server/jobs/worker/failures")).failDoomedJobs,
  },
  {
    name: "jobs.unknown",
    everyMs: minute,
    load: async () => (await import("@/server/jobs/worker/failures")).failUnknownJobs,
  },
  {
    name: "events.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/jobs/outbox/prune")).pruneEvents,
  },
  {
    name: "sign-ins.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/auth/prune-sign-ins")).pruneSignIns,
  },
  {
    name: "attachments.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/attachments/jobs")).pruneAttachments,
  },
  {
    name: "spool.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/storage/spool")).sweepSpool,
  },
  {
    name: "files.orphans",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/mail/fetching/sweep-orphans")).sweepOrphans,
  },
  {
    name: "email-events.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/mail/bounces/prune-reports")).pruneReports,
  },
  {
    name: "sandbox.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/mail/sandbox/prune")).pruneSandbox,
  },
  {
    name: "contact-merges.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/contact-merges/commands")).pruneMerges,
  },
  {
    name: "gone-addresses.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/contact-erasures/commands")).pruneGone,
  },
  {
    name: "members.rest-idle",
    everyMs: 20 * second,
    load: async () => (await import("@/server/members/jobs")).restIdleMembers,
  },
  {
    name: "contact-imports.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/contact-imports/commands")).pruneImports,
  },
  {
    name: "rate-limits.prune",
    everyMs: 60 * minute,
    load: async () => (await import("@/server/rate-limit/limit")).pruneRateLimits,
  },
];
