import Link from "next/link";
import { FailedJobs } from "@/components/jobs/failed-jobs";
import { SettingsPage } from "@/components/settings/settings-page";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { getWords, titled } from "@/server/auth/words";
import { loadFailedJobs } from "@/server/jobs/loaders";

export const generateMetadata = titled("Background jobs");

type JobsPageProps = { searchParams: Promise<{ after?: string }> };

export default async function JobsPage({ searchParams }: JobsPageProps) {
  const t = await getWords();
  const { items, nextCursor } = await loadFailedJobs(await searchParams);
  return (
    <SettingsPage
      title={t("Background jobs")}
      description={t(
        "Mails, received replies and automatic answers are worked on in the background and tried several times. What still failed waits here.",
      )}
    >
      <Card>
        {items.length === 0 ? (
          <EmptyState drawing="list" title={t("Nothing has failed.")} />
        ) : (
          <FailedJobs jobs={items} />
        )}
      </Card>
      {nextCursor && (
        <Button asChild className="self-center">
          <Link href={`/app/settings/jobs?after=${nextCursor}`}>{t("Older")}</Link>
        </Button>
      )}
    </SettingsPage>
  );
}
