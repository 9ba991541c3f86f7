import type { Metadata } from "next";
import { EmailTabs, emailTabs } from "@/components/mail/email-tabs";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadEmailCounts } from "@/server/mail/loaders/load-email-settings";
import { EmailListSection } from "./email-list-section";

export const metadata: Metadata = { title: "Email" };

type EmailPageProps = {
  searchParams: Promise<{ list?: string; after?: string; unsent?: string }>;
};

export default async function EmailPage({ searchParams }: EmailPageProps) {
  const { list, after, unsent } = await searchParams;
  const counts = await loadEmailCounts();
  const current = emailTabs.find((tab) => tab === list) ?? "held";
  return (
    <SettingsPage
      title="Email"
      description="Mails that need a decision, and addresses that get none. Nothing that was received is lost."
    >
      <EmailTabs current={current} counts={counts} />
      <EmailListSection list={current} after={after} unsent={unsent} />
    </SettingsPage>
  );
}
