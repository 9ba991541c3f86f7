import { PenLine } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { LiveMails } from "@/components/mailbox/live-mails";
import { BrandMark } from "@/components/shell/brand-mark";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

type MailboxFrameProps = {
  list: ReactNode;
  /** On phones the thread takes the place of the list. */
  isReading: boolean;
  children: ReactNode;
};

/** Two panes under one line: who was written to, and what. */
export function MailboxFrame({ list, isReading, children }: MailboxFrameProps) {
  return (
    <div className="flex h-dvh flex-col">
      <LiveMails />
      <header className="flex h-14 shrink-0 items-center gap-3 border-b bg-page px-3 sm:px-4">
        <Link
          href="/mailbox"
          aria-label="Mailbox"
          className="flex size-9 items-center justify-center"
        >
          <BrandMark className="size-6" />
        </Link>
        <div className="min-w-0 flex-1">
          <h1 className="text-sm font-semibold">Mailbox</h1>
          <p className="truncate text-xs text-soft">
            What Segue sends without a mail provider. Nothing leaves this machine.
          </p>
        </div>
        <Button asChild size="sm">
          <Link href="/mailbox/write">
            <PenLine aria-hidden />
            Write a mail
          </Link>
        </Button>
      </header>
      <div className="flex min-h-0 flex-1">
        <section
          aria-label="Mails"
          className={cn(
            "flex min-h-0 w-full flex-col border-e bg-pane md:w-90 md:shrink-0",
            isReading && "max-md:hidden",
          )}
        >
          {list}
        </section>
        <main
          className={cn(
            "min-h-0 min-w-0 flex-1 overflow-y-auto bg-page",
            !isReading && "max-md:hidden",
          )}
        >
          {children}
        </main>
      </div>
    </div>
  );
}
