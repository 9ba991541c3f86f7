"use client";

import { CannedDialog } from "@/components/canned/canned-dialog";
import { RecordList } from "@/components/settings/records/record-list";
import type { CannedView } from "@/lib/schemas/writing/canned-response";
import { deleteCannedAction } from "@/server/canned-responses/actions";

/** Every canned response with the beginning of its text. */
export function CannedList({ responses }: { responses: CannedView[] }) {
  return (
    <RecordList
      label="Canned responses"
      empty={{
        drawing: "letter",
        title: "No canned responses yet.",
        description:
          "Keep what you write every day, such as the hours or the way to return something.",
      }}
      rows={responses.map((response) => ({
        ...{ id: response.id, title: `/${response.shortcut}`, description: response.text },
        change: <CannedDialog response={response} />,
        question: {
          title: `Delete /${response.shortcut}?`,
          description: "What was sent with it stays. This cannot be undone.",
        },
        onDelete: () => deleteCannedAction({ cannedId: response.id }),
      }))}
    />
  );
}
