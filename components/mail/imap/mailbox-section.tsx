"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { MailboxForm } from "@/components/mail/imap/mailbox-form";
import { MailboxState } from "@/components/mail/imap/mailbox-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { useWords } from "@/components/words/words-provider";
import type { ImapMailboxView } from "@/lib/schemas/mail/imap-mailbox";

type MailboxSectionProps = { inboxId: string; mailbox: ImapMailboxView | null };

/** The mailbox elsewhere that this inbox's mail is read from: how it is doing, and its settings. */
export function MailboxSection({ inboxId, mailbox }: MailboxSectionProps) {
  const t = useWords();
  const [isEditing, setEditing] = useState(false);
  return (
    <Card>
      <CardHeader
        title={t("Mailbox")}
        description={t(
          "Segue reads a mailbox you already have over IMAP. Mails that are in it now stay as they are; new ones are taken in and marked as read.",
        )}
        action={mailbox && <StateBadge mailbox={mailbox} />}
      />
      {isEditing && (
        <MailboxForm inboxId={inboxId} mailbox={mailbox} onClose={() => setEditing(false)} />
      )}
      {!isEditing && mailbox && (
        <MailboxState inboxId={inboxId} mailbox={mailbox} onEdit={() => setEditing(true)} />
      )}
      {!isEditing && !mailbox && (
        <Button onClick={() => setEditing(true)}>
          <Plus aria-hidden />
          {t("Connect a mailbox")}
        </Button>
      )}
    </Card>
  );
}

function StateBadge({ mailbox }: { mailbox: ImapMailboxView }) {
  const t = useWords();
  if (!mailbox.isEnabled) return <Badge tone="waiting">{t("Paused")}</Badge>;
  if (mailbox.error) return <Badge tone="failed">{t("Not read")}</Badge>;
  return mailbox.checkedAt ? (
    <Badge tone="delivered">{t("Connected")}</Badge>
  ) : (
    <Badge>{t("Connecting")}</Badge>
  );
}
