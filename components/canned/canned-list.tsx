"use client";

import { CannedDialog } from "@/components/canned/canned-dialog";
import { RecordList } from "@/components/settings/records/record-list";
import { useWords } from "@/components/words/words-provider";
import type { CannedView } from "@/lib/schemas/writing/canned-response";
import { deleteCannedAction } from "@/server/canned-responses/actions";

/** Every canned response with the beginning of its text. */
export function CannedList({ responses }: { responses: CannedView[] }) {
  const t = useWords();
  return (
    <RecordList
      label={t("Canned responses")}
      empty={{
        drawing: "letter",
        title: t("No canned responses yet."),
        description: t(
          "Keep what you write every day, such as the hours or the way to return something.",
        ),
      }}
      rows={responses.map((response) => ({
        ...{ id: response.id, title: `/${response.shortcut}`, description: response.text },
        change: <CannedDialog response={response} />,
        question: {
          title: t("Delete /{shortcut}?", { shortcut: response.shortcut }),
          description: t("What was sent with it stays. This cannot be undone."),
        },
        onDelete: () => deleteCannedAction({ cannedId: response.id }),
      }))}
    />
  );
}
