"use client";

import { Pause, Pencil, Play, Trash2 } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { RemoveMailboxDialog } from "@/components/mail/imap/remove-mailbox-dialog";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { ImapMailboxView } from "@/lib/schemas/mail/imap-mailbox";
import { switchMailboxAction } from "@/server/mail/actions/edit-mailbox";

type MailboxStateProps = { inboxId: string; mailbox: ImapMailboxView; onEdit: () => void };

/** Which mailbox is read, when it last was, and what is wrong with it. */
export function MailboxState({ inboxId, mailbox, onEdit }: MailboxStateProps) {
  const t = useWords();
  const [isRemoving, setRemoving] = useState(false);
  const { act, isBusy } = useAct();
  const { isEnabled, username, host, folder, doneFolder, checkedAt, lastMailAt } = mailbox;
  const toggle = () =>
    act(
      () => switchMailboxAction({ inboxId, isEnabled: !isEnabled }),
      () => {
        toast.success(isEnabled ? t("The mailbox is paused.") : t("The mailbox is read again."));
      },
    );
  return (
    <div className="flex flex-col gap-4">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-soft">{t("Mailbox")}</dt>
        <dd className="min-w-0 break-words">
          <Rich
            text={t.open(
              doneFolder
                ? "{user} at {host}, folder {folder}, moved to {doneFolder}"
                : "{user} at {host}, folder {folder}",
            )}
            values={{
              user: <bdi>{username}</bdi>,
              host: <bdi>{host}</bdi>,
              folder: <bdi>{folder}</bdi>,
              doneFolder: <bdi>{doneFolder}</bdi>,
            }}
          />
        </dd>
        <dt className="text-soft">{t("Last connected")}</dt>
        <dd>{checkedAt ? <Time iso={checkedAt} style="full" /> : t("Not yet")}</dd>
        <dt className="text-soft">{t("Last mail")}</dt>
        <dd>
          {lastMailAt ? <Time iso={lastMailAt} style="full" /> : t("None since it was connected")}
        </dd>
      </dl>
      <Trouble mailbox={mailbox} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={onEdit}>
          <Pencil aria-hidden />
          {t("Change")}
        </Button>
        <Button onClick={toggle} isBusy={isBusy}>
          {isEnabled ? <Pause aria-hidden /> : <Play aria-hidden />}
          {isEnabled ? t("Pause") : t("Go on reading")}
        </Button>
        <Button onClick={() => setRemoving(true)}>
          <Trash2 aria-hidden />
          {t("Remove")}
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

function Trouble({ mailbox: { isEnabled, error, retryAt } }: { mailbox: ImapMailboxView }) {
  const t = useWords();
  if (!isEnabled) {
    return (
      <p className="text-sm text-soft">
        {t("New mails wait in the mailbox. They are taken in when it is read again.")}
      </p>
    );
  }
  if (!error) return null;
  return (
    <p role="status" className="rounded-md bg-failed-soft px-3 py-2 text-sm text-failed">
      {t.known(error)}
      {retryAt && (
        <>
          {" "}
          <Rich
            text={t.open("Next attempt: {time}.")}
            values={{ time: <Time iso={retryAt} style="full" /> }}
          />
        </>
      )}
    </p>
  );
}
