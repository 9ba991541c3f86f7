"use client";

import { Link2 } from "lucide-react";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import type { LinkSessionView } from "@/lib/schemas/desk";
import { revokeLinkSessionAction } from "@/server/continuity/actions";

/** The chats that were opened from emails of this conversation, each to be ended. */
export function LinkSessions({ sessions }: { sessions: LinkSessionView[] }) {
  return (
    <ul aria-label="Chats opened from emails" className="flex flex-col gap-3">
      {sessions.map((session) => (
        <Row key={session.id} session={session} />
      ))}
    </ul>
  );
}

function Row({ session }: { session: LinkSessionView }) {
  const { act, isBusy } = useAct();
  const who = session.email ?? "an unknown address";
  return (
    <li className="flex items-start gap-2">
      <Link2 className="mt-0.5 size-4 shrink-0 text-soft" aria-hidden />
      <div className="min-w-0 flex-1 text-xs text-soft">
        <bdi className="block text-sm text-ink [overflow-wrap:anywhere]">{who}</bdi>
        <p>{session.browser}</p>
        <p>
          Opened <Time iso={session.openedAt} style="short" />, last used{" "}
          <Time iso={session.lastUsedAt} style="short" />
        </p>
      </div>
      <Button
        size="sm"
        isBusy={isBusy}
        aria-label={`End the chat of ${who}`}
        onClick={() => act(() => revokeLinkSessionAction({ sessionId: session.id }))}
      >
        End
      </Button>
    </li>
  );
}
