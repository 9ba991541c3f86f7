import type { EmailTab } from "@/components/mail/email-tab-names";
import { InboundMails } from "@/components/mail/inbound-mails";
import { ListSearch } from "@/components/mail/list-search";
import { OlderLink } from "@/components/mail/older-link";
import { SuppressionList } from "@/components/mail/suppression-list";
import { UnsentMails } from "@/components/mail/unsent-mails";
import { Card, CardHeader } from "@/components/ui/card";
import { getWords } from "@/server/auth/words";
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
  words: string | undefined;
};

/** One list of the email settings. */
export async function EmailListSection({ list, after, unsent, words }: EmailListSectionProps) {
  const t = await getWords();
  const search = <ListSearch list={list} words={words} />;
  if (list === "suppressed") {
    const { items, nextCursor } = await loadSuppressions({ after, words });
    return (
      <>
        {search}
        <Card className="py-1 sm:py-2">
          <SuppressionList suppressions={items} words={words} />
        </Card>
        <OlderLink list={list} cursor={nextCursor} words={words} />
      </>
    );
  }
  const page = await loadInboundList(list, { after, words });
  const { items, ...rest } = page;
  const failed = list === "failed" ? await loadUnsentMails({ after: unsent, words }) : null;
  return (
    <>
      {search}
      {failed && failed.items.length > 0 && (
        <Card>
          <CardHeader title={t("Could not be sent")} />
          <UnsentMails mails={failed.items} />
          <OlderLink list={list} cursor={failed.nextCursor} param="unsent" words={words} />
        </Card>
      )}
      <InboundMails list={list} mails={items} words={words} {...rest} />
    </>
  );
}
