import Link from "next/link";
import { InboxForm } from "@/components/inboxes/inbox-form";
import { MailboxSection } from "@/components/mail/imap/mailbox-section";
import { SettingsPage } from "@/components/settings/settings-page";
import { getWords, titled } from "@/server/auth/words";
import { loadInbox } from "@/server/inboxes/loaders";
import { loadMailboxSettings } from "@/server/mail/loaders/load-mailbox-settings";

export const generateMetadata = titled("Inbox");

export default async function InboxPage({ params }: { params: Promise<{ id: string }> }) {
  const t = await getWords();
  const { id } = await params;
  const [{ inbox, baseUrl }, mailbox] = await Promise.all([loadInbox(id), loadMailboxSettings(id)]);
  return (
    <SettingsPage
      title={inbox.name}
      description={
        <Link href="/app/settings/inboxes" className="underline underline-offset-4">
          {t("All inboxes")}
        </Link>
      }
    >
      <InboxForm key={inbox.id} inbox={inbox} baseUrl={baseUrl}>
        <MailboxSection key={`mailbox ${inbox.id}`} inboxId={inbox.id} mailbox={mailbox} />
      </InboxForm>
    </SettingsPage>
  );
}
