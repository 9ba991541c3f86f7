import type { SwitchFeatureInput } from "@/lib/schemas/inbox";
import { defaultInboxSettings, type InboxSettings } from "@/lib/schemas/inbox-settings";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { violatedIndex } from "@/server/db/unique-violation";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { makeToken, sealSecret } from "@/server/secrets/secrets";

type CreateInbox = {
  name: string;
  supportAddress?: string | null;
  settings?: Partial<InboxSettings>;
};

/** The row of an inbox with fresh token and identity key. */
export function inboxRow(scope: AccountScope, input: CreateInbox) {
  return {
    accountId: scope,
    name: input.name,
    supportAddress: input.supportAddress ?? null,
    websiteToken: makeToken(),
    identityKey: sealSecret(makeToken()),
    settings: { ...defaultInboxSettings(input.name), ...input.settings },
    createdAt: now(),
  };
}

/** Makes an inbox. */
export async function createInbox(scope: AccountScope, input: CreateInbox) {
  return tenantDb(scope).inbox.create({ data: inboxRow(scope, input) });
}

export type UpdateInboxResult =
  | { ok: true }
  | { ok: false; reason: "not_found" | "support_address_taken" };

/** Replaces settings, and name or support address where given. */
export async function updateInboxSettings(
  scope: AccountScope,
  input: {
    inboxId: string;
    name?: string;
    supportAddress?: string | null;
    settings: InboxSettings;
  },
): Promise<UpdateInboxResult> {
  const { inboxId, ...data } = input;
  try {
    const { count } = await tenantDb(scope).inbox.updateMany({ where: { id: inboxId }, data });
    return count > 0 ? { ok: true } : { ok: false, reason: "not_found" };
  } catch (error) {
    if (violatedIndex(error) === "Inbox_supportAddress_key")
      return { ok: false, reason: "support_address_taken" };
    throw error;
  }
}

/**
 * Switches one feature on or off and leaves every other setting alone. The row is locked, so that two switches at once
 * both hold.
 */
export async function switchInboxFeature(
  scope: AccountScope,
  input: SwitchFeatureInput,
): Promise<{ ok: true } | { ok: false; reason: "not_found" }> {
  const { inboxId, feature, isEnabled } = input;
  return tenantDb(scope).$transaction(async (tx) => {
    await tx.$queryRaw`
      SELECT 1 FROM "Inbox" WHERE "accountId" = ${scope}::uuid AND "id" = ${inboxId}::uuid FOR UPDATE`;
    const row = await tx.inbox.findFirst({ where: { id: inboxId } });
    if (!row) return { ok: false, reason: "not_found" };
    const settings = parseInboxSettings(row);
    await tx.inbox.updateMany({
      where: { id: inboxId },
      data: { settings: { ...settings, [feature]: { ...settings[feature], isEnabled } } },
    });
    return { ok: true };
  });
}

/** Replaces the identity key: hashes signed with the former one no longer prove anything. */
export async function rotateIdentityKey(
  scope: AccountScope,
  input: { inboxId: string },
): Promise<{ ok: true; identityKey: string } | { ok: false; reason: "not_found" }> {
  const identityKey = makeToken();
  const { count } = await tenantDb(scope).inbox.updateMany({
    where: { id: input.inboxId },
    data: { identityKey: sealSecret(identityKey) },
  });
  return count > 0 ? { ok: true, identityKey } : { ok: false, reason: "not_found" };
}
