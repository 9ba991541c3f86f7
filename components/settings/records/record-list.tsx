"use client";

import { Trash2 } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";
import type { Ack } from "@/lib/events";

type RecordRow = {
  id: string;
  title: string;
  /** Below the title; two lines of it. */
  description: string;
  before?: ReactNode;
  /** How much it is used, who is in it … */
  aside?: ReactNode;
  /** The dialog that changes it. */
  change: ReactNode;
  /** What is asked before it is deleted. */
  question: { title: string; description: string };
  onDelete: () => Promise<Ack<unknown>>;
};

type RecordListProps = {
  label: string;
  rows: RecordRow[];
  empty: ComponentProps<typeof EmptyState>;
};

/** Everything of one kind in the workspace's settings, each to be changed and deleted. */
export function RecordList({ label, rows, empty }: RecordListProps) {
  const t = useWords();
  if (rows.length === 0) {
    return (
      <Card>
        <EmptyState {...empty} />
      </Card>
    );
  }
  return (
    <Card className="py-1 sm:py-2">
      <ul aria-label={label} className="divide-y">
        {rows.map((row) => (
          <li key={row.id} className="flex min-h-14 items-center gap-3 py-2">
            {row.before}
            <div className="min-w-0 flex-1 text-sm">
              <p dir="auto" className="truncate text-start font-medium">
                {row.title}
              </p>
              {row.description && (
                <p
                  dir="auto"
                  className="line-clamp-2 text-start text-xs [overflow-wrap:anywhere] text-soft"
                >
                  {row.description}
                </p>
              )}
            </div>
            {row.aside}
            {row.change}
            <DeleteDialog {...row.question} onDelete={row.onDelete}>
              <Button
                variant="ghost"
                size="icon"
                aria-label={t("Delete {title}", { title: row.title })}
              >
                <Trash2 aria-hidden />
              </Button>
            </DeleteDialog>
          </li>
        ))}
      </ul>
    </Card>
  );
}
