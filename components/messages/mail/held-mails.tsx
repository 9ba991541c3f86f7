"use client";

import { ShieldAlert } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { DiscardButton } from "@/components/mail/discard-button";
import { MessageText } from "@/components/messages/message-text";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import type { ConversationView } from "@/lib/schemas/conversation";
import type { HeldMailText, HeldMailView } from "@/lib/schemas/mail/inbound-mail";
import { acceptHeldAction, discardHeldAction } from "@/server/mail/actions/decide-held";
import { readHeldAction } from "@/server/mail/actions/read-held";

/** Mails that may be forged or somebody else's: they say nothing here until an agent lets them in. */
export function HeldMails({ mails }: { mails: ConversationView["heldMails"] }) {
  const t = useWords();
  const [isAllShown, setAllShown] = useState(false);
  if (mails.length === 0) return null;
  // The thread is what the decision is made from: several at once would hide it.
  const shown = isAllShown ? mails : mails.slice(0, 1);
  const more = mails.length - shown.length;
  return (
    <section
      aria-label={t("Held mails")}
      className="mx-auto max-h-[40dvh] w-full max-w-[760px] overflow-y-auto px-4 pt-2"
    >
      <ul className="flex flex-col gap-2">
        {shown.map((mail) => (
          <HeldMail key={mail.id} mail={mail} />
        ))}
      </ul>
      {more > 0 && (
        <Button variant="ghost" size="sm" className="mt-1" onClick={() => setAllShown(true)}>
          {t.count(more, "Show 1 more held mail", "Show {count} more held mails")}
        </Button>
      )}
    </section>
  );
}

function HeldMail({ mail }: { mail: HeldMailView }) {
  const t = useWords();
  const sender = mail.from.email ?? t("an unknown sender");
  return (
    <li className="flex flex-col gap-2 rounded-xl rounded-ss-none border border-waiting bg-card px-4 py-3">
      <p className="flex items-start gap-2 text-sm font-medium text-waiting">
        <ShieldAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
        {mail.warning}
      </p>
      <div className="flex min-w-0 flex-col gap-0.5">
        <div className="flex items-baseline gap-2 text-xs text-soft">
          <span className="min-w-0 truncate">
            Mail from {mail.from.name && <bdi className="text-ink">{mail.from.name}</bdi>}{" "}
            <bdi>{sender}</bdi>
          </span>
          <Time iso={mail.receivedAt} style="short" className="ms-auto shrink-0 text-faint" />
        </div>
        <HeldWords mail={mail} />
      </div>
      <HeldActions mail={mail} />
    </li>
  );
}

/** How the mail begins; on request the whole of it, read without letting it in. */
function HeldWords({ mail }: { mail: HeldMailView }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const [whole, setWhole] = useState<HeldMailText | null>(null);
  if (whole) return <WholeMail mail={whole} onClose={() => setWhole(null)} />;
  return (
    <>
      {mail.preview && (
        <p dir="auto" className="line-clamp-3 text-start text-sm [overflow-wrap:anywhere]">
          {mail.preview}
        </p>
      )}
      <Button
        variant="link"
        size="sm"
        className="min-h-6 self-start"
        isBusy={isBusy}
        onClick={() => act(() => readHeldAction({ inboundEmailId: mail.id }), setWhole)}
      >
        {t("Show the whole mail")}
      </Button>
    </>
  );
}

function WholeMail({ mail, onClose }: { mail: HeldMailText; onClose: () => void }) {
  const t = useWords();
  const { text, quotedText, files } = mail;
  return (
    <div className="flex flex-col gap-2">
      {text ? (
        <MessageText text={text} className="max-w-prose" />
      ) : (
        <p className="text-sm text-faint italic">{t("Nothing new is written in this mail.")}</p>
      )}
      {files.length > 0 && (
        <p className="text-xs text-soft [overflow-wrap:anywhere]">
          With {t.count(files.length, "1 file", "{count} files")}: <bdi>{files.join(", ")}</bdi>
        </p>
      )}
      {quotedText && (
        <details className="text-xs text-soft">
          <summary className="flex min-h-6 w-fit cursor-pointer items-center font-medium hover:text-ink hover:underline">
            {t("Quoted text")}
          </summary>
          <blockquote className="border-s-2 border-line-strong ps-3">
            <MessageText text={quotedText} className="text-soft" />
          </blockquote>
        </details>
      )}
      <Button variant="link" size="sm" className="min-h-6 self-start" onClick={onClose}>
        {t("Show less")}
      </Button>
    </div>
  );
}

function HeldActions({ mail }: { mail: HeldMailView }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const { id: inboundEmailId } = mail;
  const accept = (addsSender: boolean) => () =>
    act(
      () => acceptHeldAction({ inboundEmailId, addsSender }),
      () => toast.success(t("Accepted.")),
    );
  return (
    <div className="flex flex-wrap gap-2">
      {mail.canAccept && (
        <Button size="sm" isBusy={isBusy} onClick={accept(false)}>
          {t("Accept once")}
        </Button>
      )}
      {mail.canJoin && (
        <Button size="sm" disabled={isBusy} onClick={accept(true)}>
          {t("Accept and add as participant")}
        </Button>
      )}
      <DiscardButton discard={() => discardHeldAction({ inboundEmailId })} isDisabled={isBusy} />
    </div>
  );
}
