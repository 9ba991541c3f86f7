"use client";

import { Merge } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent } from "@/components/ui/overlay/dialog";
import type { MergePreview } from "@/lib/schemas/contacts/merge";
import { mergeContactsAction, previewMergeAction } from "@/server/contact-merges/actions";

type MergeButtonProps = { contactId: string; otherId: string };

/** Shows what a merge would do, and does it. */
export function MergeButton(pair: MergeButtonProps) {
  const { act, isBusy } = useAct();
  const [preview, setPreview] = useState<MergePreview | null>(null);
  return (
    <>
      <Button
        size="sm"
        isBusy={isBusy && !preview}
        onClick={() => act(() => previewMergeAction(pair), setPreview)}
      >
        <Merge aria-hidden /> Merge
      </Button>
      {preview && <MergeDialog pair={pair} preview={preview} onClose={() => setPreview(null)} />}
    </>
  );
}

const refusals = {
  not_found: "One of the two no longer exists.",
  same_contact: "This is one contact already.",
  both_identified:
    "Both are signed in on your site, as different people. Two proved identities stay two contacts.",
  already_merged: "The two are one already.",
};

type MergeDialogProps = { pair: MergeButtonProps; preview: MergePreview; onClose: () => void };

function MergeDialog({ pair, preview, onClose }: MergeDialogProps) {
  const router = useRouter();
  const { act, isBusy } = useAct();
  const { survivor, merged, filled, refusal } = preview;
  const count = merged.conversationCount;
  const merge = () =>
    act(
      () => mergeContactsAction(pair),
      ({ contactId }) => {
        onClose();
        toast.success("The two are one contact now.");
        router.push(`/app/contacts/${contactId}`);
      },
    );
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title="Merge these two contacts?"
        description={
          refusal
            ? refusals[refusal]
            : `${count === 1 ? "1 conversation moves" : `${count} conversations move`} to the first. Customers see no more than before. It can be undone for 30 days.`
        }
        footer={
          <>
            <DialogClose asChild>
              <Button>Cancel</Button>
            </DialogClose>
            {!refusal && (
              <Button variant="primary" isBusy={isBusy} onClick={merge}>
                Merge
              </Button>
            )}
          </>
        }
      >
        <div className="grid gap-3 sm:grid-cols-2">
          <Side label="Stays" side={survivor} />
          <Side label="Is taken over" side={merged} />
        </div>
        {filled.length > 0 && !refusal && (
          <dl aria-label="Filled in" className="mt-4 grid grid-cols-[auto_1fr] gap-x-3 text-sm">
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
  const { name, email, phone, isVerified, conversationCount } = side;
  return (
    <section className="rounded-md border p-3 text-sm">
      <h3 className="mb-1 text-xs font-medium text-soft">{label}</h3>
      <p className="font-medium break-words">
        <bdi>{name ?? email ?? "Without a name"}</bdi>
      </p>
      {email && (
        <p className="break-words">
          {email} {isVerified && <Badge tone="delivered">Verified</Badge>}
        </p>
      )}
      {phone && <p>{phone}</p>}
      <p className="text-xs text-faint">
        {conversationCount === 1 ? "1 conversation" : `${conversationCount} conversations`}
      </p>
    </section>
  );
}
