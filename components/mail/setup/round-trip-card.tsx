"use client";

import { Check, CircleDashed, type LucideIcon, Send, X } from "lucide-react";
import type { ReactNode } from "react";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { useLookAgain } from "@/components/ui/use-look-again";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
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
  const t = useWords();
  const { act, isBusy } = useAct();
  const isWaiting =
    trip !== null && trip.answeredAt === null && !lostStates.includes(trip.outbound);
  useLookAgain({ isWaiting, everyMs: lookEveryMs });
  return (
    <Card>
      <CardHeader
        title={t("Try both directions")}
        description={
          isSandbox
            ? t(
                "You get a mail in the mailbox of this server. Answer it there; this page shows each step as it happens.",
              )
            : t(
                "{email} gets a mail. Answer it from there; this page shows each step as it happens.",
                { email },
              )
        }
        action={
          <Button
            variant={trip ? "secondary" : "primary"}
            isBusy={isBusy}
            onClick={() => act(() => startRoundTripAction({ locale: navigator.language }))}
          >
            <Send aria-hidden />
            {trip ? t("Test again") : t("Send me a test")}
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
  const t = useWords();
  const isLost = lostStates.includes(trip.outbound);
  return (
    <ol aria-live="polite" className="flex flex-col gap-3">
      {isLost ? (
        <Step state="failed">
          <Rich
            text={t.open("The mail to {address} did not get through.")}
            values={{ address: <bdi>{trip.to}</bdi> }}
          />{" "}
          {t.known(trip.error ?? "")}
        </Step>
      ) : (
        <WayOut trip={trip} />
      )}
      {!isLost && !trip.answeredAt && (
        <Step state="waiting">
          {t("Waiting for your answer.")}{" "}
          {isSandbox && (
            <a
              href="/mailbox"
              target="_blank"
              rel="noreferrer"
              className="underline underline-offset-4"
            >
              {t("Open the mailbox")}
            </a>
          )}
        </Step>
      )}
      {trip.answeredAt && <WayBack trip={trip} at={trip.answeredAt} isSandbox={isSandbox} />}
    </ol>
  );
}

function WayOut({ trip }: { trip: RoundTripView }) {
  const t = useWords();
  const hasLeft = !["queued", "sending"].includes(trip.outbound);
  return (
    <Step state={hasLeft ? "done" : "waiting"}>
      <Rich
        text={t.open(hasLeft ? "A mail has left to {address}" : "A mail is leaving to {address}")}
        values={{ address: <bdi>{trip.to}</bdi> }}
      />{" "}
      <Time iso={trip.sentAt} style="short" className="text-faint" />
      {trip.error && <span className="block text-failed">{t.known(trip.error)}</span>}
    </Step>
  );
}

type WayBackProps = { trip: RoundTripView; at: string; isSandbox: boolean };

function WayBack({ trip, at, isSandbox }: WayBackProps) {
  const t = useWords();
  const way =
    isSandbox && trip.source === "resend"
      ? "the mailbox"
      : (sourceNames[trip.source ?? ""] ?? "mail");
  return (
    <>
      <Step state="done">
        {t("Your answer came in by {way}", { way: t.known(way) })}{" "}
        <Time iso={at} style="short" className="text-faint" />
      </Step>
      <Step state={trip.isSenderVerified === false ? "failed" : "done"}>
        {t(senderWords(trip.isSenderVerified))}
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

function senderWords(isVerified: boolean | null): PlainText {
  if (isVerified === null) {
    return "Nobody checked its sender. Replies are taken, and say “sender not verified”.";
  }
  return isVerified
    ? "Its sender was checked and is genuine."
    : "The check of its sender failed. Replies like this one are held until an agent accepts them.";
}

const marks: Record<StepState, { icon: LucideIcon; label: PlainText; tone: string }> = {
  done: { icon: Check, label: "Done", tone: "text-delivered" },
  waiting: { icon: CircleDashed, label: "Waiting", tone: "text-waiting" },
  failed: { icon: X, label: "Failed", tone: "text-failed" },
};

function Step({ state, children }: { state: StepState; children: ReactNode }) {
  const t = useWords();
  const { icon: Icon, label, tone } = marks[state];
  return (
    <li className="flex gap-3 text-sm">
      <Icon aria-label={t(label)} className={cn("mt-0.5 size-4 shrink-0", tone)} />
      <span className="min-w-0">{children}</span>
    </li>
  );
}
