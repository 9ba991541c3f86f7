"use client";

import { Laptop } from "lucide-react";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { SessionView } from "@/lib/schemas/member";
import { revokeSessionAction } from "@/server/members/actions";

/** The own sign-ins, each to be ended. */
export function SessionList({ sessions }: { sessions: SessionView[] }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  return (
    <ul className="divide-y">
      {sessions.map((session) => (
        <li key={session.id} className="flex items-center gap-3 py-3 first:pt-0 last:pb-0">
          <Laptop className="size-4 shrink-0 text-soft" aria-hidden />
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
              {session.device}
              {session.isCurrent && <Badge tone="selected">{t("This device")}</Badge>}
            </p>
            <p className="text-xs text-soft">
              <Rich
                text={t.open(
                  session.address ? "Last used {time} from {address}" : "Last used {time}",
                )}
                values={{
                  time: <Time iso={session.lastSeenAt} style="full" />,
                  address: session.address,
                }}
              />
            </p>
          </div>
          {!session.isCurrent && (
            <Button
              size="sm"
              disabled={isBusy}
              aria-label={t("Sign out {device}", { device: session.device })}
              onClick={() => act(() => revokeSessionAction({ sessionId: session.id }))}
            >
              {t("Sign out")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
