"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { SegmentDialog } from "@/components/contacts/segments/segment-dialog";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import { type ContactFilter, contactsPath, type SegmentView } from "@/lib/schemas/contacts/filter";
import { deleteSegmentAction } from "@/server/segments/actions";

type SegmentBarProps = { segments: SegmentView[]; filter: ContactFilter };

/** Kept filters, one click each, and the means to keep the one that is shown. */
export function SegmentBar({ segments, filter }: SegmentBarProps) {
  const t = useWords();
  const here = contactsPath({ ...filter, after: undefined });
  const current = segments.find((segment) => contactsPath(segment.filter) === here);
  const isNarrowed = here !== "/app/contacts";
  if (segments.length === 0 && !isNarrowed) return null;
  return (
    <nav aria-label={t("Segments")} className="flex flex-wrap items-center gap-2">
      {segments.map(({ id, name, filter: kept }) => (
        <Link
          key={id}
          href={contactsPath(kept)}
          aria-current={current?.id === id ? "page" : undefined}
          className={cn(
            "max-w-56 truncate rounded-full border px-3 py-1 text-sm transition-colors duration-150 hover:bg-fill",
            current?.id === id && "bg-fill-strong font-medium",
          )}
        >
          <bdi>{name}</bdi>
        </Link>
      ))}
      {isNarrowed && !current && <SegmentDialog filter={filter} />}
      {current && (
        <DeleteDialog
          title={t("Delete the segment “{name}”?", { name: current.name })}
          description={t("Its contacts stay; the segment goes for everybody.")}
          onDelete={() => deleteSegmentAction({ segmentId: current.id })}
        >
          <Button variant="ghost" size="sm">
            <X aria-hidden /> {t("Delete segment")}
          </Button>
        </DeleteDialog>
      )}
    </nav>
  );
}
