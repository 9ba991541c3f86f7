"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { RemoveMailboxDialog } from "@/components/mail/imap/remove-mailbox-dialog";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import type { ImapMailboxView } from "@/lib/schemas/mail/imap-mailbox";

type MailboxStateProps = { inboxId: string; mailbox: ImapMailboxView; onEdit: () => void };

/** Which mailbox is read, when it last was, and what is wrong with it. */
export function MailboxState({ inboxId, mailbox, onEdit }: MailboxStateProps) {
  const [isRemoving, setRemoving] = useState(false);
  const { username, host, folder, checkedAt, lastMailAt, error, retryAt } = mailbox;
  return (
    <div className="flex flex-col gap-4">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-soft">Mailbox</dt>
        <dd className="min-w-0 break-words">
          <bdi>{username}</bdi> at <bdi>{host}</bdi>, folder <bdi>{folder}</bdi>
        </dd>
        <dt className="text-soft">Last connected</dt>
        <dd>{checkedAt ? <Time iso={checkedAt} style="full" /> : "Not yet"}</dd>
        <dt className="text-soft">Last mail</dt>
        <dd>
          {lastMailAt ? <Time iso={lastMailAt} style="full" /> : "None since it was connected"}
        </dd>
      </dl>
      {error && (
        <p role="status" className="rounded-md bg-failed-soft px-3 py-2 text-sm text-failed">
          {error}
          {retryAt && (
            <>
              {" "}
              Next attempt: <Time iso={retryAt} style="full" />.
            </>
          )}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={onEdit}>
          <Pencil aria-hidden />
          Change
        </Button>
        <Button onClick={() => setRemoving(true)}>
          <Trash2 aria-hidden />
          Remove
        </Button>
      </div>
      <RemoveMailboxDialog
        inboxId={inboxId}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
      />
    </div>
  );
}
