import { ArrowDownLeft, ArrowUpRight, X } from "lucide-react";
import Link from "next/link";
import { MailState } from "@/components/mailbox/mail-state";
import { mailboxHref } from "@/components/mailbox/mailbox-links";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/form/input";
import type { MailboxThreadView } from "@/lib/schemas/mail/mailbox";

type ThreadListProps = {
  threads: MailboxThreadView[];
  nextCursor: string | null;
  /** Mails to members are left out. */
  isPartial: boolean;
  /** Only what this address got and wrote. */
  peer: string | undefined;
  /** Ids of the mails on the right, to mark their thread. */
  openIds: string[];
};

/** Threads by recipient, newest first. */
export function ThreadList(props: ThreadListProps) {
  const { threads, nextCursor, isPartial, peer, openIds } = props;
  return (
    <>
      <form action="/mailbox" className="flex gap-2 border-b p-3">
        <Input
          name="peer"
          type="search"
          defaultValue={peer}
          aria-label="Show mails of one address"
          placeholder="Show mails of one address"
          autoComplete="off"
        />
        {peer && (
          <Button asChild variant="ghost" size="icon">
            <Link href="/mailbox" aria-label="Show all mails">
              <X aria-hidden />
            </Link>
          </Button>
        )}
      </form>
      {threads.length === 0 ? (
        <NoThreads peer={peer} />
      ) : (
        <ul aria-label="Mails" className="min-h-0 flex-1 overflow-y-auto">
          {threads.map((thread) => (
            <ThreadRow
              key={thread.id}
              thread={thread}
              peer={peer}
              isOpen={openIds.includes(thread.id)}
            />
          ))}
          {nextCursor && (
            <li className="flex justify-center p-3">
              <Button asChild size="sm">
                <Link href={mailboxHref({ peer, after: nextCursor })}>Older</Link>
              </Button>
            </li>
          )}
        </ul>
      )}
      {isPartial && (
        <p className="mt-auto border-t px-4 py-3 text-xs text-soft">
          Mails to agents, such as invitations and password resets, are shown to administrators who
          are{" "}
          <Link href="/login?callbackUrl=/mailbox" className="underline underline-offset-4">
            signed in
          </Link>
          .
        </p>
      )}
    </>
  );
}

type ThreadRowProps = { thread: MailboxThreadView; peer: string | undefined; isOpen: boolean };

function ThreadRow({ thread, peer, isOpen }: ThreadRowProps) {
  const Direction = thread.direction === "out" ? ArrowDownLeft : ArrowUpRight;
  return (
    <li>
      <Link
        href={mailboxHref({ id: thread.id, peer })}
        aria-current={isOpen ? "true" : undefined}
        className={cn(
          "relative flex flex-col gap-0.5 border-b px-4 py-3 transition-colors duration-150 hover:bg-fill focus-visible:-outline-offset-2",
          isOpen &&
            "bg-accent-soft before:absolute before:inset-y-0 before:start-0 before:w-0.5 before:bg-accent hover:bg-accent-soft",
        )}
      >
        <span className="flex items-center gap-2">
          <bdi className="min-w-0 truncate text-sm font-medium">{thread.peer}</bdi>
          {thread.count > 1 && (
            <span className="text-xs text-faint tabular-nums">
              <span aria-hidden>{thread.count}</span>
              <span className="sr-only">{thread.count} mails</span>
            </span>
          )}
          <Time iso={thread.lastAt} style="short" className="ms-auto shrink-0 text-xs text-faint" />
        </span>
        <span className="flex items-center gap-1.5 text-xs">
          <Direction
            role="img"
            aria-label={thread.direction === "out" ? "Received" : "Written"}
            className="size-3.5 shrink-0 text-faint"
          />
          <bdi className="min-w-0 flex-1 truncate text-soft">{thread.subject}</bdi>
          <MailState state={thread.state} isQuiet />
        </span>
        <span dir="auto" className="truncate text-start text-xs text-faint">
          {thread.snippet}
        </span>
      </Link>
    </li>
  );
}

function NoThreads({ peer }: { peer: string | undefined }) {
  if (peer) {
    return <EmptyState drawing="search" title={`Nothing has gone to or come from ${peer}.`} />;
  }
  return (
    <EmptyState
      drawing="letter"
      title="No mail yet."
      description="Chat on the demo page, leave your address and close the tab. The answer arrives here, and here you reply to it as your customer would."
      action={
        <Button asChild variant="primary">
          <Link href="/demo">Open the demo page</Link>
        </Button>
      }
    />
  );
}
