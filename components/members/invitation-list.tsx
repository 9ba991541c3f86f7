"use client";

import { Mail } from "lucide-react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import { roleNames } from "@/lib/schemas/member";
import type { InvitationView } from "@/lib/schemas/people/invitation";
import { resendInvitationAction, revokeInvitationAction } from "@/server/invitations/actions";

/** Who was asked in and has not come yet. */
export function InvitationList({ invitations }: { invitations: InvitationView[] }) {
  const t = useWords();
  if (invitations.length === 0) return null;
  return (
    <Card>
      <CardHeader title={t("Open invitations")} />
      <ul aria-label={t("Open invitations")} className="-my-2 divide-y">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </Card>
  );
}

function InvitationRow({ invitation }: { invitation: InvitationView }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const { id, email, role, teams, sentAt, isExpired, invitedByName } = invitation;
  const input = { invitationId: id };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <Mail className="size-4 shrink-0 text-faint" aria-hidden />
      <div className="min-w-0 flex-[1_1_14rem] text-sm">
        <p className="flex items-center gap-2">
          <span className="truncate font-medium">{email}</span>
          {isExpired && <Badge tone="waiting">{t("Expired")}</Badge>}
        </p>
        <p className="text-xs [overflow-wrap:anywhere] text-soft">
          {[t(roleNames[role]), ...teams].join(", ")} ·{" "}
          <Rich text={t.open("by {name}")} values={{ name: <bdi>{invitedByName}</bdi> }} /> ·{" "}
          <Time iso={sentAt} style="short" />
        </p>
      </div>
      <div className="flex gap-2">
        <Button
          size="sm"
          disabled={isBusy}
          aria-label={t("Send the invitation to {email} again", { email })}
          onClick={() =>
            act(
              () => resendInvitationAction(input),
              () => toast.success(t("Sent again. The former link works no more.")),
            )
          }
        >
          {t("Send again")}
        </Button>
        <Button
          size="sm"
          variant="ghost"
          disabled={isBusy}
          aria-label={t("Take back the invitation of {email}", { email })}
          onClick={() => act(() => revokeInvitationAction(input))}
        >
          {t("Take back")}
        </Button>
      </div>
    </li>
  );
}
