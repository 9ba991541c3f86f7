import { MailboxFrame } from "@/components/mailbox/mailbox-frame";
import { ThreadList } from "@/components/mailbox/thread-list";
import { EmptyState } from "@/components/ui/empty-state";
import { loadMailboxThreads, type MailboxSearch } from "@/server/mail/loaders/load-mailbox";

type MailboxPageProps = { searchParams: Promise<MailboxSearch> };

export default async function MailboxPage({ searchParams }: MailboxPageProps) {
  const search = await searchParams;
  const { items, ...rest } = await loadMailboxThreads(search);
  const list = <ThreadList threads={items} {...rest} peer={search.peer} openIds={[]} />;
  return (
    <MailboxFrame list={list} isReading={false}>
      {items.length > 0 && (
        <EmptyState drawing="letter" title="Choose a mail on the left." className="h-full" />
      )}
    </MailboxFrame>
  );
}
