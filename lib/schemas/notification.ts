import { z } from "zod";

/** In the order of how pressing they are. */
export const notificationKinds = [
  "conversation_created",
  "message_created",
  "mail_bounced",
  "mail_held",
  "assigned",
  "mentioned",
] as const;
export type NotificationKindName = (typeof notificationKinds)[number];

/** Where one kind reaches a member. Without `app` it does not exist for him. */
const channels = z.object({ app: z.boolean(), push: z.boolean(), email: z.boolean() });
export type NotificationChannels = z.infer<typeof channels>;

const defaults: Record<NotificationKindName, NotificationChannels> = {
  conversation_created: { app: true, push: true, email: false },
  message_created: { app: true, push: true, email: true },
  mail_bounced: { app: true, push: false, email: false },
  mail_held: { app: true, push: false, email: false },
  assigned: { app: true, push: true, email: true },
  mentioned: { app: true, push: true, email: true },
};

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time, like 22:00.");

const zone = z.string().max(60).refine(isZone, "This time zone is not known.");

const quietHours = z.object({
  isOn: z.boolean(),
  /** By the clock of `timezone`; an end before the start is the next morning's. */
  from: clock,
  to: clock,
  /** IANA zone of the member. */
  timezone: zone,
});
export type QuietHours = z.infer<typeof quietHours>;

/** What somebody has chosen, whole: Membership.notificationSettings. What is missing has its default. */
export const notificationSettings = z.object({
  kinds: z
    .partialRecord(z.enum(notificationKinds), channels)
    .default({})
    .transform((given): Record<NotificationKindName, NotificationChannels> => {
      return { ...defaults, ...given };
    }),
  isSoundOn: z.boolean().default(true),
  quietHours: quietHours.default({ isOn: false, from: "22:00", to: "07:00", timezone: "UTC" }),
});
export type NotificationSettings = z.output<typeof notificationSettings>;

export const setNotificationsInput = z.object({
  kinds: z.record(z.enum(notificationKinds), channels),
  isSoundOn: z.boolean(),
  quietHours,
});

/** One conversation that wants a look. */
export type NotificationView = {
  id: string;
  kind: NotificationKindName;
  conversationId: string;
  number: number;
  /** Who the conversation is with, as agents know him. */
  contactName: string;
  /** The colleague who did it; null where it was the customer or nobody. */
  actorName: string | null;
  /** Unread messages of the customer, where it tells of them. */
  count: number;
  /** The newest words it tells of; "" where there are none. */
  preview: string;
  raisedAt: string;
  isRead: boolean;
};

export type NotificationListView = {
  items: NotificationView[];
  nextCursor: string | null;
  unreadCount: number;
};

export const notificationQuery = z.object({ after: z.string().max(100).optional() });
export const readNotificationsInput = z.object({
  /** Null: all of them. */
  conversationId: z.uuid().nullable(),
});

/** A browser's PushSubscription.toJSON(). */
export const pushSubscriptionInput = z.object({
  endpoint: z.url({ protocol: /^https?$/ }).max(2_000),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{80,100}=*$/),
    auth: z.string().regex(/^[\w-]{20,30}=*$/),
  }),
});
export type PushSubscriptionInput = z.infer<typeof pushSubscriptionInput>;
export const pushEndpointInput = z.object({ endpoint: z.string().max(2_000) });

/** What the service worker is sent. */
export type PushPayload = { title: string; body: string; url: string; tag: string };

function isZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
