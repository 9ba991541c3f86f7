import { isWithinHours, nextChange } from "@/lib/inbox/hours";
import { localizeSettings, visitorLocale } from "@/lib/inbox/localize";
import { maxUploadBytes } from "@/lib/limits";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { WidgetInboxView } from "@/lib/schemas/widget";
import { launcherWords } from "@/lib/words/launcher-words";
import { mailLocaleOf } from "@/lib/words/mail-locales";
import type { VisitorSession } from "@/server/auth/visitor";
import { now } from "@/server/clock";
import { openFields } from "@/server/contacts/commands/take-form-answers";
import type { ContactRow } from "@/server/contacts/present";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { mustProveIdentity } from "@/server/inboxes/policy";
import { parseInboxSettings } from "@/server/inboxes/settings";

const facesShown = 3;

/** First names of members, those who are here before the others. */
export async function listFaces(scope: AccountScope): Promise<string[]> {
  const rows = await tenantDb(scope).$queryRaw<Array<{ name: string }>>`
    SELECT u."name" FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
    WHERE m."accountId" = ${scope}::uuid
    ORDER BY EXISTS (
      SELECT 1 FROM "Presence" p WHERE p."accountId" = ${scope}::uuid AND p."kind" = 'agent'
        AND p."subjectId" = m."userId" AND p."heartbeatAt" > now() - interval '30 seconds'
    ) DESC, m."createdAt" LIMIT ${facesShown}`;
  return rows.map(({ name }) => name.trim().split(/\s+/)[0] ?? "");
}

/** Whether a public help centre has anything to read. */
export async function hasPublicHelp(scope: AccountScope): Promise<boolean> {
  const [row] = await tenantDb(scope).$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "HelpCenter" WHERE "accountId" = ${scope}::uuid AND "isPublic")
      AND EXISTS (SELECT 1 FROM "Article" WHERE "accountId" = ${scope}::uuid AND "status" = 'published')
      AS "has"`;
  return row?.has ?? false;
}

type Visitor = {
  session: VisitorSession;
  contact: ContactRow | null;
  consentText: string | null;
};

/** What of its inbox a visitor's widget draws itself with, in the language `tag`. */
export function presentWidgetInbox(
  inbox: { name: string; supportAddress: string | null; settings: unknown },
  { session, contact, consentText }: Visitor,
  { tag, faces, hasHelp }: { tag: string | null; faces: string[]; hasHelp: boolean },
): WidgetInboxView {
  const main = parseInboxSettings(inbox);
  const locale = visitorLocale(main, { tag, isChosen: true });
  const settings = localizeSettings(main, locale);
  const isAsked = session.kind !== "link" && !mustProveIdentity(settings, session);
  const fields = isAsked ? openFields(settings, contact) : [];
  const at = now();
  return {
    name: inbox.name,
    supportAddress: inbox.supportAddress,
    faces,
    look: settings.look,
    greeting: settings.greeting.isEnabled ? settings.greeting.text : null,
    preChatForm: fields.length > 0 ? { intro: settings.preChatForm.intro, fields } : null,
    consent: openConsent(settings, consentText),
    emailPromptText: settings.emailPrompt.text,
    offlineNotice: settings.offlineNotice.text,
    isWithinHours: isWithinHours(settings.hours, at),
    hoursChangeAt: nextChange(settings.hours, at)?.toISOString() ?? null,
    replyTime: settings.replyTime,
    isHashRequired: settings.identity.isHashRequired,
    campaigns: session.kind === "link" ? [] : settings.campaigns.filter((one) => one.isEnabled),
    hasHelp: hasHelp && session.kind !== "link",
    locale,
    maxUploadBytes,
    launcher: launcherWords[mailLocaleOf(locale) ?? "en"],
  };
}

/** The words still to be agreed to; null when the gate is off, or these were agreed to. */
function openConsent({ consent }: InboxSettings, agreed: string | null): string | null {
  return consent.isEnabled && consent.text !== agreed ? consent.text : null;
}
