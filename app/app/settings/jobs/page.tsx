import type { Metadata } from "next";
import Link from "next/link";
import { FailedJobs } from "@/components/jobs/failed-jobs";
import { SettingsPage } from "@/components/settings/settings-page";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { loadFailedJobs } from "@/server/jobs/loaders";

export const metadata: Metadata = { title: "Background jobs" };

type JobsPageProps = { searchParams: Promise<{ after?: string }> };

export default async function JobsPage({ searchParams }: JobsPageProps) {
  const { items, nextCursor } = await loadFailedJobs(await searchParams);
  return (
    <SettingsPage
      title="Background jobs"
      description="Mails, received replies and automatic answers are worked on in the background and tried several times. What still failed waits here."
    >
      <Card>
        {items.length === 0 ? (
          <EmptyState drawing="list" title="Nothing has failed." />
        ) : (
          <FailedJobs jobs={items} />
        )}
      </Card>
      {nextCursor && (
        <Button asChild className="self-center">
          <Link href={`/app/settings/jobs?after=${nextCursor}`}>Older</Link>
        </Button>
      )}
    </SettingsPage>
  );
}
