import { MailForm } from "@/components/mailbox/mail-form";
import { MailboxFrame } from "@/components/mailbox/mailbox-frame";
import { ThreadList } from "@/components/mailbox/thread-list";
import { Card, CardHeader } from "@/components/ui/card";
import { loadMailboxThreads } from "@/server/mail/loaders/load-mailbox";

export default async function WriteMailPage() {
  const { items, ...rest } = await loadMailboxThreads({});
  const list = <ThreadList threads={items} {...rest} peer={undefined} openIds={[]} />;
  return (
    <MailboxFrame list={list} isReading>
      <div className="mx-auto w-full max-w-3xl px-4 py-6 md:px-8">
        <Card aria-label="New mail">
          <CardHeader
            title="New mail"
            description="From anybody outside to any address, for example the support address of an inbox."
          />
          <MailForm answers={null} />
        </Card>
      </div>
    </MailboxFrame>
  );
}
