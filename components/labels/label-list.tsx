"use client";

import { LabelDot } from "@/components/conversations/triage/label-dots";
import { LabelDialog } from "@/components/labels/label-dialog";
import { RecordList } from "@/components/settings/records/record-list";
import type { UsedLabelView } from "@/lib/schemas/triage/label";
import { deleteLabelAction } from "@/server/labels/actions";

/** Every label, with what it is for and how much it is used. */
export function LabelList({ labels }: { labels: UsedLabelView[] }) {
  return (
    <RecordList
      label="Labels"
      empty={{
        drawing: "list",
        title: "No labels yet.",
        description: "Make the first, such as “refund” or “bug”.",
      }}
      rows={labels.map((label) => ({
        ...{ id: label.id, title: label.title, description: label.description },
        before: <LabelDot color={label.color} />,
        aside: <UseCount count={label.conversationCount} />,
        change: <LabelDialog label={label} />,
        question: {
          title: `Delete the label “${label.title}”?`,
          description: `It is taken from ${label.conversationCount} conversations. This cannot be undone.`,
        },
        onDelete: () => deleteLabelAction({ labelId: label.id }),
      }))}
    />
  );
}

function UseCount({ count }: { count: number }) {
  return (
    <span data-tabular className="text-xs whitespace-nowrap text-faint max-sm:hidden">
      {count === 1 ? "1 conversation" : `${count} conversations`}
    </span>
  );
}
