import { addParticipant } from "@/server/continuity/commands/add-participant";
import { chooseCopied } from "@/server/continuity/participants/choose-copied";
import { isHouseAddress } from "@/server/continuity/participants/house-address";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

/**
 * Makes participants of those whom the customer wrote to beside us. Who cannot be one is passed over. Where no address of
 * ours stands in To or Cc (a blind copy, a forwarding host) nobody is asked in: they may not know of us.
 */
export async function addCopiedPeople(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  conversationId: string;
  mail: Parameters<typeof chooseCopied>[0];
  /** The sequence number of the message that this mail became: they have read it. */
  seq: number;
}): Promise<void> {
  const { tx, emit, scope, conversationId, mail, seq } = input;
  const isOurs = await findHouse(tx, [...mail.to, ...mail.cc]);
  if (!isOurs) return;
  for (const { address, name } of chooseCopied(mail)) {
    await addParticipant(tx, emit, scope, { conversationId, email: address, name, sinceSeq: seq });
  }
}

/** Ours stands among the first; nobody looks up thousands of addresses for it. */
const mostLooked = 50;

async function findHouse(tx: TenantTx, people: { address: string }[]): Promise<boolean> {
  for (const { address } of people.slice(0, mostLooked)) {
    if (await isHouseAddress(tx, address.toLowerCase())) return true;
  }
  return false;
}
