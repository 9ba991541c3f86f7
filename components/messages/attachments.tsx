"use client";

import { CircleAlert, Download, FileText } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import type { AttachmentView } from "@/lib/schemas/message";
import { fileSize } from "@/lib/words/file-size";

/** Formats every browser shows and that cannot carry script. */
const previewable = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"]);

/** A message's files: pictures as previews, others by name, refused ones with the reason. */
export function Attachments({ attachments }: { attachments: AttachmentView[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul aria-label="Files" className="flex flex-wrap gap-2">
      {attachments.map((attachment) => (
        <li key={attachment.id} className="max-w-full">
          <Attachment attachment={attachment} />
        </li>
      ))}
    </ul>
  );
}

function Attachment({ attachment }: { attachment: AttachmentView }) {
  if (attachment.url === null) return <RefusedFile attachment={attachment} />;
  const { url } = attachment;
  if (attachment.contentType.startsWith("audio/"))
    return <Sound attachment={attachment} url={url} />;
  return previewable.has(attachment.contentType) ? (
    <Picture attachment={attachment} url={url} />
  ) : (
    <a
      href={url}
      download={attachment.name}
      className="flex max-w-full items-center gap-2 rounded-lg border bg-card px-3 py-2 transition-colors duration-150 hover:bg-fill"
    >
      <FileText className="size-5 shrink-0 text-soft" aria-hidden />
      <FileName attachment={attachment} />
      <Download className="size-4 shrink-0 text-faint" aria-hidden />
    </a>
  );
}

function Sound({ attachment, url }: { attachment: AttachmentView; url: string }) {
  return (
    <div className="flex max-w-full flex-col gap-2 rounded-lg border bg-card px-3 py-2">
      <FileName attachment={attachment} />
      {/* biome-ignore lint/a11y/useMediaCaption: nobody has captions of what a customer recorded. */}
      <audio controls preload="none" src={url} className="h-9 max-w-full" />
    </div>
  );
}

function Picture({ attachment, url }: { attachment: AttachmentView; url: string }) {
  const t = useWords();
  return (
    <Dialog>
      <DialogTrigger
        className="block overflow-hidden rounded-lg border"
        aria-label={t("Look at {name}", { name: attachment.name })}
      >
        {/* biome-ignore lint/performance/noImgElement: signed links expire; there is nothing to optimise ahead. */}
        <img
          src={url}
          alt=""
          loading="lazy"
          className="h-40 max-w-full min-w-32 bg-fill object-scale-down"
        />
      </DialogTrigger>
      <DialogContent
        title={attachment.name}
        description={fileSize(attachment.size)}
        className="max-w-4xl"
        footer={
          <Button asChild>
            <a href={url} download={attachment.name}>
              <Download aria-hidden />
              {t("Download")}
            </a>
          </Button>
        }
      >
        {/* biome-ignore lint/performance/noImgElement: as above. */}
        <img src={url} alt={attachment.name} className="mx-auto max-h-[65dvh] object-contain" />
      </DialogContent>
    </Dialog>
  );
}

function RefusedFile({ attachment }: { attachment: AttachmentView }) {
  const t = useWords();
  return (
    <div className="flex max-w-full items-center gap-2 rounded-lg border border-dashed px-3 py-2">
      <CircleAlert className="size-5 shrink-0 text-waiting" aria-hidden />
      <span className="min-w-0">
        <FileName attachment={attachment} />
        <span className="block text-xs text-waiting">
          {attachment.refusedReason ?? t("This file was not kept.")}
        </span>
      </span>
    </div>
  );
}

function FileName({ attachment }: { attachment: AttachmentView }) {
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <bdi className="truncate text-sm font-medium">{attachment.name}</bdi>
      <span className="shrink-0 text-xs text-faint">{fileSize(attachment.size)}</span>
    </span>
  );
}
