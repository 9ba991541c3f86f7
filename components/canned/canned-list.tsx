"use client";

import { Trash2 } from "lucide-react";
import { CannedDialog } from "@/components/canned/canned-dialog";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { CannedView } from "@/lib/schemas/writing/canned-response";
import { deleteCannedAction } from "@/server/canned-responses/actions";

/** Every canned response with the beginning of its text. */
export function CannedList({ responses }: { responses: CannedView[] }) {
  if (responses.length === 0) {
    return (
      <Card>
        <EmptyState
          drawing="letter"
          title="No canned responses yet."
          description="Keep what you write every day, such as the hours or the way to return something."
        />
      </Card>
    );
  }
  return (
    <Card className="py-1 sm:py-2">
      <ul aria-label="Canned responses" className="divide-y">
        {responses.map((response) => (
          <li key={response.id} className="flex min-h-14 items-center gap-3 py-2">
            <div className="min-w-0 flex-1 text-sm">
              <p className="truncate font-medium">
                <bdi>/{response.shortcut}</bdi>
              </p>
              <p dir="auto" className="line-clamp-2 text-start text-xs text-soft">
                {response.text}
              </p>
            </div>
            <CannedDialog response={response} />
            <DeleteDialog
              title={`Delete /${response.shortcut}?`}
              description="What was sent with it stays. This cannot be undone."
              onDelete={() => deleteCannedAction({ cannedId: response.id })}
            >
              <Button variant="ghost" size="icon" aria-label={`Delete /${response.shortcut}`}>
                <Trash2 aria-hidden />
              </Button>
            </DeleteDialog>
          </li>
        ))}
      </ul>
    </Card>
  );
}
