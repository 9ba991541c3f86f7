"use client";

import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import type { MergePair } from "@/components/contacts/merge/merge-button";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { MergePreview } from "@/lib/schemas/contacts/merge";
import { mergeContactsAction } from "@/server/contact-merges/actions";

const refusals: Record<NonNullable<MergePreview["refusal"]>, PlainText> = {
  not_found: "One of the two no longer exists.",
  same_contact: "This is one contact already.",
  both_identified:
    "Both are signed in on your site, as different people. Two proved identities stay two contacts.",
  already_merged: "The two are one already.",
};

type MergeDialogProps = { pair: MergePair; preview: MergePreview; onClose: () => void };

/** What a merge would do, to be agreed to. */
export function MergeDialog({ pair, preview, onClose }: MergeDialogProps) {
  const t = useWords();
  const router = useRouter();
  const { act, isBusy } = useAct();
  const { survivor, merged, filled, refusal } = preview;
  const count = merged.conversationCount;
  const merge = () =>
    act(
      () => mergeContactsAction(pair),
      ({ contactId }) => {
        onClose();
        toast.success(t("The two are one contact now."));
        router.push(`/app/contacts/${contactId}`);
      },
    );
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={t("Merge these two contacts?")}
        description={
          refusal
            ? t(refusals[refusal])
            : t.count(
                count,
                "{count} conversation moves to the first. Customers see no more than before. It can be undone for 30 days.",
                "{count} conversations move to the first. Customers see no more than before. It can be undone for 30 days.",
              )
        }
        footer={
          <>
            <DialogClose asChild>
              <Button>{t("Cancel")}</Button>
            </DialogClose>
            {!refusal && (
              <Button variant="primary" isBusy={isBusy} onClick={merge}>
                {t("Merge")}
              </Button>
            )}
          </>
        }
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <Side label={t("Stays")} side={survivor} />
          <Side label={t("Is taken over")} side={merged} />
        </div>
        {filled.length > 0 && !refusal && (
          <dl
            aria-label={t("Filled in")}
            className="mt-4 grid grid-cols-[auto_1fr] gap-x-3 text-sm"
          >
            {filled.map(({ field, value }) => (
              <div key={field} className="contents">
                <dt className="text-soft">{field}</dt>
                <dd className="break-words">{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </DialogContent>
    </Dialog>
  );
}

function Side({ label, side }: { label: string; side: MergePreview["survivor"] }) {
  const t = useWords();
  const { name, email, phone, isVerified, conversationCount } = side;
  return (
    <section className="rounded-md border p-3 text-sm">
      <h3 className="mb-1 text-xs font-medium text-soft">{label}</h3>
      <p className="font-medium break-words">
        <bdi>{name ?? email ?? t("Without a name")}</bdi>
      </p>
      {email && (
        <p className="break-words">
          {email} {isVerified && <Badge tone="delivered">{t("Verified")}</Badge>}
        </p>
      )}
      {phone && <p>{phone}</p>}
      <p className="text-xs text-faint">
        {t.count(conversationCount, "{count} conversation", "{count} conversations")}
      </p>
    </section>
  );
}
