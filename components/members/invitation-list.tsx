"use client";

import { Mail } from "lucide-react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { roleNames } from "@/lib/schemas/member";
import type { InvitationView } from "@/lib/schemas/people/invitation";
import { resendInvitationAction, revokeInvitationAction } from "@/server/invitations/actions";

/** Who was asked in and has not come yet. */
export function InvitationList({ invitations }: { invitations: InvitationView[] }) {
  if (invitations.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Open invitations" />
      <ul aria-label="Open invitations" className="-my-2 divide-y">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </Card>
  );
}

function InvitationRow({ invitation }: { invitation: InvitationView }) {
  const { act, isBusy } = useAct();
  const { id, email, role, teams, sentAt, isExpired, invitedByName } = invitation;
  const input = { invitationId: id };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <Mail className="size-4 shrink-0 text-faint" aria-hidden />
      <div className="min-w-0 flex-[1_1_14rem] text-sm">
        <p className="flex items-center gap-2">
          <span className="truncate font-medium">{email}</span>
          {isExpired && <Badge tone="waiting">Expired</Badge>}
        </p>
        <p className="text-xs [overflow-wrap:anywhere] text-soft">
          {[roleNames[role], ...teams].join(", ")} · by <bdi>{invitedByName}</bdi> ·{" "}
          <Time iso={sentAt} style="short" />
        </p>
      </div>
      <div className="flex gap-2">
        <Button
          size="sm"
          disabled={isBusy}
          aria-label={`Send the invitation to ${email} again`}
          onClick={() =>
            act(
              () => resendInvitationAction(input),
              () => toast.success("Sent again. The former link works no more."),
            )
          }
        >
          Send again
        </Button>
        <Button
          size="sm"
          variant="ghost"
          disabled={isBusy}
          aria-label={`Take back the invitation of ${email}`}
          onClick={() => act(() => revokeInvitationAction(input))}
        >
          Take back
        </Button>
      </div>
    </li>
  );
}
