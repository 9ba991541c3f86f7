"use client";

import { Check, CircleDashed, Send, X } from "lucide-react";
import type { ReactNode } from "react";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { useLookAgain } from "@/components/ui/use-look-again";
import type { RoundTripView } from "@/lib/email-health";
import { startRoundTripAction } from "@/server/mail/actions/start-round-trip";

const lookEveryMs = 3_000;

type RoundTripCardProps = {
  /** Whom the test is sent to. */
  email: string;
  trip: RoundTripView | null;
  isSandbox: boolean;
};

/** Sends the administrator a mail and waits for his answer: the proof that both directions work. */
export function RoundTripCard({ email, trip, isSandbox }: RoundTripCardProps) {
  const { act, isBusy } = useAct();
  const isWaiting =
    trip !== null && trip.answeredAt === null && !lostStates.includes(trip.outbound);
  useLookAgain({ isWaiting, everyMs: lookEveryMs });
  return (
    <Card>
      <CardHeader
        title="Try both directions"
        description={
          isSandbox
            ? "You get a mail in the mailbox of this server. Answer it there; this page shows each step as it happens."
            : `${email} gets a mail. Answer it from there; this page shows each step as it happens.`
        }
        action={
          <Button
            variant={trip ? "secondary" : "primary"}
            isBusy={isBusy}
            onClick={() => act(() => startRoundTripAction({ locale: navigator.language }))}
          >
            <Send aria-hidden />
            {trip ? "Test again" : "Send me a test"}
          </Button>
        }
      />
      {trip && <Steps trip={trip} isSandbox={isSandbox} />}
    </Card>
  );
}

type StepState = "done" | "waiting" | "failed";

const lostStates = ["failed", "bounced", "complained", "cancelled"];

function Steps({ trip, isSandbox }: { trip: RoundTripView; isSandbox: boolean }) {
  const isLost = lostStates.includes(trip.outbound);
  return (
    <ol aria-live="polite" className="flex flex-col gap-3">
      {isLost ? (
        <Step state="failed">
          The mail to <bdi>{trip.to}</bdi> did not get through. {trip.error}
        </Step>
      ) : (
        <WayOut trip={trip} />
      )}
      {!isLost && !trip.answeredAt && (
        <Step state="waiting">
          Waiting for your answer.{" "}
          {isSandbox && (
            <a
              href="/mailbox"
              target="_blank"
              rel="noreferrer"
              className="underline underline-offset-4"
            >
              Open the mailbox
            </a>
          )}
        </Step>
      )}
      {trip.answeredAt && <WayBack trip={trip} at={trip.answeredAt} isSandbox={isSandbox} />}
    </ol>
  );
}

function WayOut({ trip }: { trip: RoundTripView }) {
  const hasLeft = !["queued", "sending"].includes(trip.outbound);
  return (
    <Step state={hasLeft ? "done" : "waiting"}>
      {hasLeft ? "A mail has left to" : "A mail is leaving to"} <bdi>{trip.to}</bdi>{" "}
      <Time iso={trip.sentAt} style="short" className="text-faint" />
      {trip.error && <span className="block text-failed">{trip.error}</span>}
    </Step>
  );
}

type WayBackProps = { trip: RoundTripView; at: string; isSandbox: boolean };

function WayBack({ trip, at, isSandbox }: WayBackProps) {
  const way =
    isSandbox && trip.source === "resend" ? "the mailbox" : sourceNames[trip.source ?? ""];
  return (
    <>
      <Step state="done">
        Your answer came in by {way ?? "mail"}{" "}
        <Time iso={at} style="short" className="text-faint" />
      </Step>
      <Step state={trip.isSenderVerified === false ? "failed" : "done"}>
        {senderWords(trip.isSenderVerified)}
      </Step>
    </>
  );
}

const sourceNames: Record<string, string> = {
  resend: "Resend's webhook",
  postmark: "Postmark",
  sendgrid: "SendGrid",
  mailgun: "Mailgun",
  ses: "Amazon SES",
  smtp: "the built-in mail receiver",
  imap: "IMAP",
  raw: "/api/inbound/raw",
};

function senderWords(isVerified: boolean | null): string {
  if (isVerified === null) {
    return "Nobody checked its sender. Replies are taken, and say “sender not verified”.";
  }
  return isVerified
    ? "Its sender was checked and is genuine."
    : "The check of its sender failed. Replies like this one are held until an agent accepts them.";
}

const marks = {
  done: { icon: Check, label: "Done", tone: "text-delivered" },
  waiting: { icon: CircleDashed, label: "Waiting", tone: "text-waiting" },
  failed: { icon: X, label: "Failed", tone: "text-failed" },
};

function Step({ state, children }: { state: StepState; children: ReactNode }) {
  const { icon: Icon, label, tone } = marks[state];
  return (
    <li className="flex gap-3 text-sm">
      <Icon aria-label={label} className={cn("mt-0.5 size-4 shrink-0", tone)} />
      <span className="min-w-0">{children}</span>
    </li>
  );
}
