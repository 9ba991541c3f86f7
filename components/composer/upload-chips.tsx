"use client";

import { CircleAlert, Paperclip, X } from "lucide-react";
import type { UploadItem } from "@/components/composer/use-uploads";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import { fileSize } from "@/lib/words/file-size";

type UploadChipsProps = { items: UploadItem[]; onRemove: (key: string) => void };

/** The files of the message being written, with how far they got. */
export function UploadChips({ items, onRemove }: UploadChipsProps) {
  const t = useWords();
  if (items.length === 0) return null;
  return (
    <ul aria-label={t("Files to send")} className="flex flex-wrap gap-2 px-3 pb-2">
      {items.map((item) => (
        <li
          key={item.key}
          className={cn(
            "relative flex max-w-full items-center gap-2 overflow-hidden rounded-md border bg-card py-1 ps-2 pe-1 text-xs",
            item.problem && "border-failed text-failed",
          )}
        >
          {item.problem ? (
            <CircleAlert className="size-4 shrink-0" aria-hidden />
          ) : (
            <Paperclip className="size-4 shrink-0 text-soft" aria-hidden />
          )}
          <span className="min-w-0">
            <bdi className="block max-w-52 truncate font-medium">{item.name}</bdi>
            <span
              role={item.problem ? "alert" : undefined}
              className={item.problem ? "" : "text-faint"}
            >
              {item.problem ?? stateOf(item)}
            </span>
          </span>
          <button
            type="button"
            onClick={() => onRemove(item.key)}
            aria-label={t("Remove {name}", { name: item.name })}
            className="flex size-6 shrink-0 items-center justify-center rounded-sm text-soft hover:bg-fill hover:text-ink"
          >
            <X className="size-4" aria-hidden />
          </button>
          {!item.attachment && !item.problem && (
            <progress
              value={item.progress}
              aria-label={t("Sending {name}", { name: item.name })}
              className="absolute inset-x-0 bottom-0 h-0.5 w-full appearance-none [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-accent"
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function stateOf(item: UploadItem): string {
  return item.attachment ? fileSize(item.size) : `${Math.round(item.progress * 100)} %`;
}
