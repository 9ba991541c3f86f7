import type { EmailTab } from "@/components/mail/email-tabs";
import { InboundMails } from "@/components/mail/inbound-mails";
import { OlderLink } from "@/components/mail/older-link";
import { SuppressionList } from "@/components/mail/suppression-list";
import { UnsentMails } from "@/components/mail/unsent-mails";
import { Card, CardHeader } from "@/components/ui/card";
import {
  loadInboundList,
  loadSuppressions,
  loadUnsentMails,
} from "@/server/mail/loaders/load-email-settings";

type EmailListSectionProps = {
  list: EmailTab;
  after: string | undefined;
  /** Cursor of the mails that could not be sent. */
  unsent: string | undefined;
};

/** One list of the email settings. */
export async function EmailListSection({ list, after, unsent }: EmailListSectionProps) {
  if (list === "suppressed") {
    const { items, nextCursor } = await loadSuppressions(after);
    return (
      <>
        <Card className="py-1 sm:py-2">
          <SuppressionList suppressions={items} />
        </Card>
        <OlderLink list={list} cursor={nextCursor} />
      </>
    );
  }
  const { items, nextCursor, inboxes } = await loadInboundList(list, after);
  const received = (
    <InboundMails list={list} mails={items} nextCursor={nextCursor} inboxes={inboxes} />
  );
  if (list !== "failed") return received;
  const failed = await loadUnsentMails(unsent);
  return (
    <>
      {failed.items.length > 0 && (
        <Card>
          <CardHeader title="Could not be sent" />
          <UnsentMails mails={failed.items} />
          <OlderLink list={list} cursor={failed.nextCursor} param="unsent" />
        </Card>
      )}
      {received}
    </>
  );
}
