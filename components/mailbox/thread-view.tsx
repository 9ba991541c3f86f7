import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { MailCard } from "@/components/mailbox/mail-card";
import { MailForm } from "@/components/mailbox/mail-form";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import type { MailboxEmailView } from "@/lib/schemas/mail/mailbox";

type ThreadViewProps = { mails: MailboxEmailView[]; backHref: string };

/** A thread as its outside reader has it, and his answer below. */
export function ThreadView({ mails, backHref }: ThreadViewProps) {
  const newest = mails.at(-1);
  const answered = mails.findLast((mail) => mail.direction === "out") ?? newest;
  if (!newest || !answered) return null;
  const isOut = answered.direction === "out";
  const reader = addressIn(isOut ? answered.to[0] : answered.from);
  const writeTo = isOut ? (answered.replyTo[0] ?? answered.from) : answered.to[0];
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-6 md:px-8">
      <header className="flex items-start gap-2">
        <Button asChild variant="ghost" size="icon" className="md:hidden">
          <Link href={backHref} aria-label="Back to the list">
            <ChevronLeft aria-hidden />
          </Link>
        </Button>
        <div className="min-w-0">
          <h2 dir="auto" className="text-lg font-semibold break-words">
            {newest.subject || "(no subject)"}
          </h2>
          <p className="text-sm text-soft [overflow-wrap:anywhere]">
            Mailbox of <bdi>{reader}</bdi>
          </p>
        </div>
      </header>
      {mails.map((mail) => (
        <MailCard key={mail.id} mail={mail} isOpenAtFirst={mail.id === newest.id} />
      ))}
      <Card aria-label="Reply">
        <CardHeader
          title="Reply"
          description="As a mail program would: threaded, with the mail above quoted below your words."
        />
        <MailForm
          key={mails[0]?.id}
          answers={answered.id}
          from={reader}
          to={addressIn(writeTo)}
          subject={/^re:/i.test(answered.subject) ? answered.subject : `Re: ${answered.subject}`}
        />
      </Card>
    </div>
  );
}

/** The address of "Ada <ada@example.test>" or of an address alone. */
const addressIn = (mailbox: string | undefined): string =>
  /<([^<>]+)>/.exec(mailbox ?? "")?.[1] ?? mailbox ?? "";
