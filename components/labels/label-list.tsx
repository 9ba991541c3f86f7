"use client";

import { Trash2 } from "lucide-react";
import { LabelDot } from "@/components/conversations/triage/label-dots";
import { LabelDialog } from "@/components/labels/label-dialog";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { UsedLabelView } from "@/lib/schemas/triage/label";
import { deleteLabelAction } from "@/server/labels/actions";

/** Every label, with what it is for and how much it is used. */
export function LabelList({ labels }: { labels: UsedLabelView[] }) {
  if (labels.length === 0) {
    return (
      <Card>
        <EmptyState
          drawing="list"
          title="No labels yet."
          description="Make the first, such as “refund” or “bug”."
        />
      </Card>
    );
  }
  return (
    <Card className="py-1 sm:py-2">
      <ul aria-label="Labels" className="divide-y">
        {labels.map((label) => (
          <li key={label.id} className="flex min-h-14 items-center gap-3 py-2">
            <LabelDot color={label.color} />
            <div className="min-w-0 flex-1 text-sm">
              <p dir="auto" className="truncate text-start font-medium">
                {label.title}
              </p>
              {label.description && (
                <p dir="auto" className="text-start text-xs [overflow-wrap:anywhere] text-soft">
                  {label.description}
                </p>
              )}
            </div>
            <span data-tabular className="text-xs whitespace-nowrap text-faint max-sm:hidden">
              {label.conversationCount === 1
                ? "1 conversation"
                : `${label.conversationCount} conversations`}
            </span>
            <LabelDialog label={label} />
            <DeleteDialog
              title={`Delete the label “${label.title}”?`}
              description={`It is taken from ${label.conversationCount} conversations. This cannot be undone.`}
              onDelete={() => deleteLabelAction({ labelId: label.id })}
            >
              <Button variant="ghost" size="icon" aria-label={`Delete ${label.title}`}>
                <Trash2 aria-hidden />
              </Button>
            </DeleteDialog>
          </li>
        ))}
      </ul>
    </Card>
  );
}
