"use client";

import { Check, Trash2, X } from "lucide-react";
import Link from "next/link";
import { PairDialog } from "@/components/articles/answers/pair-dialog";
import { useAct } from "@/components/auth/use-act";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import type { PairList, PairStatus, PairView } from "@/lib/schemas/knowledge/pair";
import {
  approvePairAction,
  deletePairAction,
  rejectPairAction,
} from "@/server/answer-pairs/actions";

type AnswerListProps = { list: PairList; status: PairStatus; proposed: number; mayWrite: boolean };

const words: Record<PairStatus, { tab: string; empty: string; hint: string }> = {
  approved: {
    tab: "Approved",
    empty: "No answers yet.",
    hint: "Write one, or approve what was found in conversations.",
  },
  proposed: {
    tab: "Found",
    empty: "Nothing waits for you.",
    hint: "Questions that people answered in conversations are collected here.",
  },
  rejected: { tab: "Rejected", empty: "Nothing was rejected.", hint: "Rejected ones stay away." },
};

/** Question-answer pairs of one status, with what may be done to each. */
export function AnswerList({ list, status, proposed, mayWrite }: AnswerListProps) {
  return (
    <>
      <nav aria-label="Status" className="flex gap-2">
        {(["approved", "proposed", "rejected"] as const).map((each) => (
          <Button
            key={each}
            asChild
            size="sm"
            variant="ghost"
            className={cn(each === status && "bg-fill text-ink")}
          >
            <Link
              href={`/app/articles/answers?status=${each}`}
              aria-current={each === status ? "page" : undefined}
            >
              {words[each].tab}
              {each === "proposed" && proposed > 0 && <Badge tone="waiting">{proposed}</Badge>}
            </Link>
          </Button>
        ))}
      </nav>
      {list.items.length === 0 ? (
        <Card>
          <EmptyState
            drawing="threads"
            title={words[status].empty}
            description={words[status].hint}
          />
        </Card>
      ) : (
        <Card className="py-1 sm:py-2">
          <ul aria-label="Answers" className="divide-y">
            {list.items.map((pair) => (
              <PairLine key={pair.id} pair={pair} mayWrite={mayWrite} />
            ))}
          </ul>
        </Card>
      )}
      {list.nextCursor && (
        <Button asChild className="self-center">
          <Link href={`/app/articles/answers?status=${status}&after=${list.nextCursor}`}>
            Older answers
          </Link>
        </Button>
      )}
    </>
  );
}

function PairLine({ pair, mayWrite }: { pair: PairView; mayWrite: boolean }) {
  const { act, isBusy } = useAct();
  const { id: pairId, question, answer, status, conversationNumber } = pair;
  return (
    <li className="flex flex-wrap items-start gap-3 py-3">
      <div className="min-w-48 flex-1 text-sm">
        <p dir="auto" className="text-start font-medium">
          {question}
        </p>
        <p dir="auto" className="line-clamp-4 text-start whitespace-pre-line text-soft">
          {answer}
        </p>
        {conversationNumber !== null && (
          <Link
            href={`/app/conversations/${conversationNumber}`}
            className="text-xs text-accent-ink underline underline-offset-4"
          >
            Found in #{conversationNumber}
          </Link>
        )}
      </div>
      {mayWrite && (
        <div className="flex items-center gap-1">
          {status !== "approved" && (
            <Button
              size="sm"
              isBusy={isBusy}
              onClick={() => act(() => approvePairAction({ pairId }))}
            >
              <Check aria-hidden /> Approve
            </Button>
          )}
          {status === "proposed" && (
            <Button
              size="sm"
              variant="ghost"
              disabled={isBusy}
              onClick={() => act(() => rejectPairAction({ pairId }))}
            >
              <X aria-hidden /> Reject
            </Button>
          )}
          <PairDialog pair={pair} locale={pair.locale} />
          <DeleteDialog
            title="Delete this answer?"
            description="The assistant forgets it. This cannot be undone."
            onDelete={() => deletePairAction({ pairId })}
          >
            <Button variant="ghost" size="icon" aria-label="Delete this answer">
              <Trash2 aria-hidden />
            </Button>
          </DeleteDialog>
        </div>
      )}
    </li>
  );
}
