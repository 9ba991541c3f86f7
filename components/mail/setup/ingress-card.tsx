"use client";

import { Check, ChevronRight, Minus } from "lucide-react";
import { providerGuides } from "@/components/mail/setup/provider-guides";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { CodeBlock } from "@/components/ui/code-block";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { IngressView } from "@/lib/email-health";

type IngressCardProps = { ingress: IngressView[]; baseUrl: string; replyDomain: string };

/** Every way in for mail: whether it is used, what was heard last, and how to set it up. */
export function IngressCard({ ingress, baseUrl, replyDomain }: IngressCardProps) {
  const t = useWords();
  return (
    <Card>
      <CardHeader
        title={t("Mail in")}
        description={t("One of these is enough. Open one to see how it is set up.")}
      />
      <ul className="divide-y">
        {ingress.map((way) => (
          <li key={way.source}>
            <Way way={way} baseUrl={baseUrl} replyDomain={replyDomain} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type WayProps = { way: IngressView; baseUrl: string; replyDomain: string };

function Way({ way, baseUrl, replyDomain }: WayProps) {
  const t = useWords();
  const guide = providerGuides[way.source]({ baseUrl, replyDomain }, t);
  return (
    <details className="group">
      <summary className="flex cursor-pointer list-none items-start gap-3 py-3">
        <ChevronRight
          aria-hidden
          className="mt-0.5 size-4 shrink-0 text-faint transition-transform duration-150 group-open:rotate-90 rtl:-scale-x-100"
        />
        <span className="flex min-w-0 flex-1 flex-col gap-0.5">
          <span className="text-sm font-medium">{guide.name}</span>
          <span className="text-xs text-soft">{guide.summary}</span>
          <LastHeard way={way} />
        </span>
        <WayBadge way={way} />
      </summary>
      <div className="flex flex-col gap-4 ps-7 pb-4">
        <ol className="list-decimal ps-4 text-sm text-soft marker:text-faint">
          {guide.steps.map((step) => (
            <li key={step} className="py-0.5">
              {step}
            </li>
          ))}
        </ol>
        {guide.paste.map(({ label, value }) => (
          <div key={label} className="flex flex-col gap-1">
            <p className="text-xs font-medium text-soft">{label}</p>
            <CodeBlock code={value} label={label} />
          </div>
        ))}
        {way.variables.length > 0 && <Variables way={way} />}
      </div>
    </details>
  );
}

function WayBadge({ way }: { way: IngressView }) {
  const t = useWords();
  if (way.isSandbox) return way.acceptedAt ? <Badge tone="waiting">{t("Sandbox")}</Badge> : null;
  if (way.acceptedAt) return <Badge tone="delivered">{t("In use")}</Badge>;
  return way.isConfigured && way.variables.length > 0 ? <Badge>{t("Ready")}</Badge> : null;
}

function LastHeard({ way }: { way: IngressView }) {
  const t = useWords();
  const { acceptedAt, refusedAt, refusal, isSandbox } = way;
  return (
    <>
      {acceptedAt && (
        <span className="text-xs text-soft">
          <Rich
            text={t.open(
              isSandbox
                ? "Last received from the mailbox of this server {time}"
                : "Last received {time}",
            )}
            values={{ time: <Time iso={acceptedAt} style="full" /> }}
          />
        </span>
      )}
      {refusedAt && (!acceptedAt || refusedAt > acceptedAt) && (
        <span className="text-xs text-failed">
          <Rich
            text={t.open("Turned away {time}: {reason}")}
            values={{
              time: <Time iso={refusedAt} style="full" />,
              reason: t.known(refusal ?? ""),
            }}
          />
        </span>
      )}
    </>
  );
}

function Variables({ way }: { way: IngressView }) {
  const t = useWords();
  return (
    <ul aria-label={t("Environment variables")} className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {way.variables.map(({ name, isSet }) => (
        <li key={name} className="inline-flex items-center gap-1">
          {isSet ? (
            <Check aria-hidden className="size-3.5 text-delivered" />
          ) : (
            <Minus aria-hidden className="size-3.5 text-faint" />
          )}
          <code>{name}</code>
          <span className="text-soft">{isSet ? t("is set") : t("is not set")}</span>
        </li>
      ))}
    </ul>
  );
}
