import type { Metadata } from "next";
import Link from "next/link";
import { InboxForm } from "@/components/inboxes/inbox-form";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadInbox } from "@/server/inboxes/loaders";

export const metadata: Metadata = { title: "Inbox" };

export default async function InboxPage({ params }: { params: Promise<{ id: string }> }) {
  const { inbox, baseUrl } = await loadInbox((await params).id);
  return (
    <SettingsPage
      title={inbox.name}
      description={
        <Link href="/app/settings/inboxes" className="underline underline-offset-4">
          All inboxes
        </Link>
      }
    >
      <InboxForm key={inbox.id} inbox={inbox} baseUrl={baseUrl} />
    </SettingsPage>
  );
}
