"use client";

import { LabelDot } from "@/components/conversations/triage/label-dots";
import { LabelDialog } from "@/components/labels/label-dialog";
import { RecordList } from "@/components/settings/records/record-list";
import { useWords } from "@/components/words/words-provider";
import type { UsedLabelView } from "@/lib/schemas/triage/label";
import { deleteLabelAction } from "@/server/labels/actions";

/** Every label, with what it is for and how much it is used. */
export function LabelList({ labels }: { labels: UsedLabelView[] }) {
  const t = useWords();
  return (
    <RecordList
      label={t("Labels")}
      empty={{
        drawing: "list",
        title: t("No labels yet."),
        description: t("Make the first, such as “refund” or “bug”."),
      }}
      rows={labels.map((label) => ({
        ...{ id: label.id, title: label.title, description: label.description },
        before: <LabelDot color={label.color} />,
        aside: <UseCount count={label.conversationCount} />,
        change: <LabelDialog label={label} />,
        question: {
          title: t("Delete the label “{title}”?", { title: label.title }),
          description: t.count(
            label.conversationCount,
            "It is taken from 1 conversation. This cannot be undone.",
            "It is taken from {count} conversations. This cannot be undone.",
          ),
        },
        onDelete: () => deleteLabelAction({ labelId: label.id }),
      }))}
    />
  );
}

function UseCount({ count }: { count: number }) {
  const t = useWords();
  return (
    <span data-tabular className="text-xs whitespace-nowrap text-faint max-sm:hidden">
      {t.count(count, "1 conversation", "{count} conversations")}
    </span>
  );
}
