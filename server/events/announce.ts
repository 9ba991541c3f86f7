/**
 * From commit to listeners: realtime publishes, the dispatcher wakes. Best effort within the process; what a
 * crash swallows is announced by another process (jobs/outbox), and clients resync by rev.
 */
import type { AccountScope } from "@/server/db/scope";
import type { DomainEventInput } from "@/server/events/domain-events";
import { remember } from "@/server/remember";

/** Rows that writers hand along to spare the publisher a query. Each noun declares its own here. */
// biome-ignore lint/suspicious/noEmptyInterface: nouns above this one fill it, which a type alias cannot be.
export interface EnclosedRows {}

/** A committed event. */
export type Announcement = DomainEventInput & EnclosedRows;

export type AnnouncementListener = (scope: AccountScope, announcements: Announcement[]) => void;

const listeners = () => remember<AnnouncementListener[]>("announcement-listeners", () => []);

/** Registers a listener for committed events of this process. It must not throw. */
export function onAnnouncement(listener: AnnouncementListener): void {
  listeners().push(listener);
}

/** Tells the listeners what has just been committed. */
export function announce(scope: AccountScope, announcements: Announcement[]): void {
  if (announcements.length === 0) return;
  for (const listener of listeners()) listener(scope, announcements);
}
