import type { z } from "zod";
import { type DomainEventType, domainEventSchemas } from "@/server/events/domain-events";
import type { JobSpec } from "@/server/jobs/enqueue";

type Payload<Type extends DomainEventType> = z.output<(typeof domainEventSchemas)[Type]>;

export type Subscriber = {
  type: DomainEventType;
  /** @throws ZodError when the stored payload does not fit its type. */
  jobs: (accountId: string, stored: unknown) => JobSpec[];
};

/** What follows from events of one type. */
export function on<Type extends DomainEventType>(
  type: Type,
  jobs: (event: Payload<Type> & { accountId: string }) => JobSpec[],
): Subscriber {
  const parse = (stored: unknown) =>
    // `type` picks the schema, which TypeScript cannot follow from the union to the output.
    domainEventSchemas[type].parse(stored) as Payload<Type>;
  return { type, jobs: (accountId, stored) => jobs({ ...parse(stored), accountId }) };
}

/** A message that a customer or participant wrote himself. */
export const isCustomersWord = (event: { kind: string; authorKind: string }): boolean =>
  (event.kind === "chat" || event.kind === "form") &&
  (event.authorKind === "contact" || event.authorKind === "participant");
