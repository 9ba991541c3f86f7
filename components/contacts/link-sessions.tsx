"use client";

import { Link2 } from "lucide-react";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { LinkSessionView } from "@/lib/schemas/desk";
import { revokeLinkSessionAction } from "@/server/continuity/actions";

/** The chats that were opened from emails of this conversation, each to be ended. */
export function LinkSessions({ sessions }: { sessions: LinkSessionView[] }) {
  const t = useWords();
  return (
    <ul aria-label={t("Chats opened from emails")} className="flex flex-col gap-3">
      {sessions.map((session) => (
        <Row key={session.id} session={session} />
      ))}
    </ul>
  );
}

function Row({ session }: { session: LinkSessionView }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const who = session.email ?? t("an unknown address");
  return (
    <li className="flex items-start gap-2">
      <Link2 className="mt-0.5 size-4 shrink-0 text-soft" aria-hidden />
      <div className="min-w-0 flex-1 text-xs text-soft">
        <bdi className="block text-sm text-ink [overflow-wrap:anywhere]">{who}</bdi>
        <p>{session.browser}</p>
        <p>
          <Rich
            text={t.open("Opened {opened}, last used {used}")}
            values={{
              opened: <Time iso={session.openedAt} style="short" />,
              used: <Time iso={session.lastUsedAt} style="short" />,
            }}
          />
        </p>
      </div>
      <Button
        size="sm"
        isBusy={isBusy}
        aria-label={t("End the chat of {who}", { who })}
        onClick={() => act(() => revokeLinkSessionAction({ sessionId: session.id }))}
      >
        {t("End")}
      </Button>
    </li>
  );
}
