import { MailboxFrame } from "@/components/mailbox/mailbox-frame";
import { mailboxHref } from "@/components/mailbox/mailbox-links";
import { ThreadList } from "@/components/mailbox/thread-list";
import { ThreadView } from "@/components/mailbox/thread-view";
import {
  loadMailboxThread,
  loadMailboxThreads,
  type MailboxSearch,
} from "@/server/mail/loaders/load-mailbox";

type ThreadPageProps = { params: Promise<{ id: string }>; searchParams: Promise<MailboxSearch> };

export default async function ThreadPage({ params, searchParams }: ThreadPageProps) {
  const { id } = await params;
  const { peer } = await searchParams;
  const [mails, { items, ...rest }] = await Promise.all([
    loadMailboxThread(id),
    loadMailboxThreads({ peer }),
  ]);
  const openIds = mails.map((mail) => mail.id);
  const list = <ThreadList threads={items} {...rest} peer={peer} openIds={openIds} />;
  return (
    <MailboxFrame list={list} isReading>
      <ThreadView mails={mails} backHref={mailboxHref({ peer })} />
    </MailboxFrame>
  );
}
