import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { type Announcement, announce } from "@/server/events/announce";
import type { DomainEventInput } from "@/server/events/domain-events";

export type Emit = {
  /** Stores the event with the transaction and announces it after commit. */
  (event: DomainEventInput): void;
  /** Announces after commit an event that a statement of this transaction has stored itself. */
  stored: (announcement: Announcement) => void;
};

/**
 * One transaction that writes rows and the domain events that tell of them. After commit the events are announced;
 * when `work` throws nothing is written and nothing announced.
 */
export async function withEvents<T>(
  scope: AccountScope,
  work: (tx: TenantTx, emit: Emit) => Promise<T>,
): Promise<T> {
  const toStore: DomainEventInput[] = [];
  const announcements: Announcement[] = [];
  const emit: Emit = Object.assign(
    (event: DomainEventInput) => {
      toStore.push(event);
      announcements.push(event);
    },
    { stored: (announcement: Announcement) => void announcements.push(announcement) },
  );
  const value = await tenantDb(scope).$transaction(async (tx) => {
    const result = await work(tx, emit);
    if (toStore.length > 0) {
      await tx.domainEvent.createMany({
        data: toStore.map((event) => ({ ...event, accountId: scope, createdAt: now() })),
      });
    }
    return result;
  });
  announce(scope, announcements);
  return value;
}
