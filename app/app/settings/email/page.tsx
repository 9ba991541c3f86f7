import { emailTabNames } from "@/components/mail/email-tab-names";
import { EmailTabs } from "@/components/mail/email-tabs";
import { SettingsPage } from "@/components/settings/settings-page";
import { getWords, titled } from "@/server/auth/words";
import { loadEmailCounts } from "@/server/mail/loaders/load-email-settings";
import { EmailListSection } from "./email-list-section";
import { SetUpSection } from "./set-up-section";

export const generateMetadata = titled("Email");

type EmailPageProps = {
  searchParams: Promise<{ list?: string; after?: string; unsent?: string; q?: string }>;
};

export default async function EmailPage({ searchParams }: EmailPageProps) {
  const t = await getWords();
  const { list, after, unsent, q } = await searchParams;
  const counts = await loadEmailCounts();
  const current = emailTabNames.find((tab) => tab === list) ?? null;
  return (
    <SettingsPage
      title={t("Email")}
      description={t(
        "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.",
      )}
    >
      <EmailTabs current={current} counts={counts} />
      {current ? (
        <EmailListSection list={current} after={after} unsent={unsent} words={q || undefined} />
      ) : (
        <SetUpSection />
      )}
    </SettingsPage>
  );
}
