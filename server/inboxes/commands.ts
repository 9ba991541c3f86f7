import { mergeChanges } from "@/lib/forms/merge-changes";
import type { InboxFormValues, SwitchFeatureInput } from "@/lib/schemas/inbox";
import {
  defaultInboxSettings,
  type InboxSettings,
  inboxSettings,
} from "@/lib/schemas/inbox-settings";
import type { SaveLetterInput } from "@/lib/schemas/mail/letter-preview";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
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

/**
 * Writes what a form changed of name, support address and settings since it was filled with `base`; everything else stays
 * as others have written it meanwhile. The row is locked, so that two forms at once both hold.
 * @throws ZodError where the parts of two forms do not fit together.
 */
export async function updateInbox(
  scope: AccountScope,
  input: { inboxId: string; base: InboxFormValues; form: InboxFormValues },
): Promise<UpdateInboxResult> {
  const { inboxId, base, form } = input;
  try {
    return await tenantDb(scope).$transaction(async (tx) => {
      const row = await lockInbox(tx, scope, inboxId);
      if (!row) return { ok: false, reason: "not_found" };
      const { name, supportAddress } = row;
      const stored = { name, supportAddress, settings: parseInboxSettings(row) };
      const merged = mergeChanges({ base, mine: form, stored });
      const settings = inboxSettings.parse(merged.settings);
      await tx.inbox.updateMany({ where: { id: inboxId }, data: { ...merged, settings } });
      return { ok: true };
    });
  } catch (error) {
    if (violatedIndex(error) === "Inbox_supportAddress_key")
      return { ok: false, reason: "support_address_taken" };
    throw error;
  }
}

async function lockInbox(tx: TenantTx, scope: AccountScope, inboxId: string) {
  await tx.$queryRaw`
    SELECT 1 FROM "Inbox" WHERE "accountId" = ${scope}::uuid AND "id" = ${inboxId}::uuid FOR UPDATE`;
  return tx.inbox.findFirst({ where: { id: inboxId } });
}

/**
 * Changes one part of the settings and leaves every other alone. The row is locked, so that two changes at once both
 * hold.
 */
async function changeSettings(
  scope: AccountScope,
  inboxId: string,
  change: (settings: InboxSettings) => InboxSettings,
): Promise<{ ok: true; settings: InboxSettings } | { ok: false; reason: "not_found" }> {
  return tenantDb(scope).$transaction(async (tx) => {
    const row = await lockInbox(tx, scope, inboxId);
    if (!row) return { ok: false, reason: "not_found" };
    const settings = change(parseInboxSettings(row));
    await tx.inbox.updateMany({ where: { id: inboxId }, data: { settings } });
    return { ok: true, settings };
  });
}

/** Switches one feature on or off. */
export const switchInboxFeature = (
  scope: AccountScope,
  { inboxId, feature, isEnabled }: SwitchFeatureInput,
) =>
  changeSettings(scope, inboxId, (settings) => ({
    ...settings,
    [feature]: { ...settings[feature], isEnabled },
  }));

/** Keeps the logo and one language's own texts of an inbox's letters; empty ones leave ours. */
export const saveLetterWords = (
  scope: AccountScope,
  { inboxId, locale, words, logoUrl }: SaveLetterInput,
) =>
  changeSettings(scope, inboxId, (settings) => ({
    ...settings,
    letters: { logoUrl, words: { ...settings.letters.words, [locale]: words } },
  }));

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
