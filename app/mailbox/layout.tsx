import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { ClockProvider } from "@/components/time/clock-provider";
import { WordsProvider } from "@/components/words/words-provider";
import { readZone } from "@/lib/words/time-words";
import { now } from "@/server/clock";

export const metadata: Metadata = { title: "Mailbox" };

export default async function MailboxLayout({ children }: { children: ReactNode }) {
  const zone = readZone((await cookies()).get("segue.zone")?.value);
  return (
    // The sandbox is English for everybody: it must not mirror, whatever the browser speaks.
    <WordsProvider locale="en">
      <ClockProvider zone={zone} renderedAtMs={now().getTime()}>
        <div lang="en" dir="ltr" className="contents">
          {children}
        </div>
      </ClockProvider>
    </WordsProvider>
  );
}
