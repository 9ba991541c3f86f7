"use client";

import { ArrowDownLeft, ArrowUpRight, ChevronDown, Download, Paperclip } from "lucide-react";
import { useId, useState } from "react";
import { MailFrame } from "@/components/mailbox/mail-frame";
import { MailState } from "@/components/mailbox/mail-state";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import type { MailboxEmailView, MailboxFileView } from "@/lib/schemas/mail/mailbox";
import { fileSize } from "@/lib/words/file-size";

type MailCardProps = { mail: MailboxEmailView; isOpenAtFirst: boolean };

/** One mail of a thread: its header line, and below it the mail in every form it has. */
export function MailCard({ mail, isOpenAtFirst }: MailCardProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const bodyId = useId();
  const isOut = mail.direction === "out";
  const Direction = isOut ? ArrowDownLeft : ArrowUpRight;
  return (
    <article
      aria-label={`Mail from ${mail.from}`}
      className="overflow-hidden rounded-xl rounded-ss-none border bg-card"
    >
      <button
        type="button"
        onClick={() => setOpen(!isOpen)}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        className="flex w-full items-center gap-3 bg-pane px-4 py-3 text-start transition-colors duration-150 hover:bg-fill focus-visible:-outline-offset-2"
      >
        <Direction className="size-4 shrink-0 text-faint" aria-hidden />
        <span className="flex min-w-0 flex-1 flex-col">
          <bdi className="truncate text-sm font-medium">{mail.from}</bdi>
          <bdi className="truncate text-xs text-soft">to {mail.to.join(", ")}</bdi>
        </span>
        <span className="flex shrink-0 flex-col items-end gap-1 sm:flex-row sm:items-center sm:gap-2">
          <MailState state={mail.state} />
          <Time iso={mail.createdAt} style="short" className="text-xs text-faint" />
        </span>
        <ChevronDown
          className={cn(
            "size-4 shrink-0 text-faint transition-transform duration-150",
            isOpen && "rotate-180",
          )}
          aria-hidden
        />
      </button>
      {isOpen && (
        <div id={bodyId} className="border-t">
          <MailForms mail={mail} />
          <MailFiles files={mail.files.filter((file) => !file.isInline)} />
        </div>
      )}
    </article>
  );
}

function MailForms({ mail }: { mail: MailboxEmailView }) {
  return (
    <Tabs defaultValue={mail.html ? "mail" : "text"}>
      <div className="flex items-center justify-between gap-4 overflow-x-auto border-b px-4">
        <TabsList aria-label="Forms of this mail">
          {mail.html && <TabsTrigger value="mail">Mail</TabsTrigger>}
          <TabsTrigger value="text">Text</TabsTrigger>
          <TabsTrigger value="headers">Headers</TabsTrigger>
        </TabsList>
        <Button asChild variant="ghost" size="sm">
          <a href={`/api/sandbox/emails/${mail.id}/raw?text`} target="_blank" rel="noreferrer">
            Raw
          </a>
        </Button>
      </div>
      {mail.html && (
        <TabsContent value="mail">
          <MailFrame html={mail.html} />
        </TabsContent>
      )}
      <TabsContent value="text">
        <pre dir="auto" className="px-4 py-3 font-sans text-sm break-words whitespace-pre-wrap">
          {mail.text ?? "This mail has no text part."}
        </pre>
      </TabsContent>
      <TabsContent value="headers">
        <dl className="grid grid-cols-1 gap-x-4 gap-y-1 px-4 py-3 font-mono text-xs sm:grid-cols-[12rem_1fr]">
          {mail.headers.map(({ name, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headers repeat and never change.
            <div key={index} className="contents">
              <dt className="text-faint capitalize">{name}</dt>
              <dd className="mb-1 min-w-0 break-all sm:mb-0">{value}</dd>
            </div>
          ))}
        </dl>
      </TabsContent>
    </Tabs>
  );
}

function MailFiles({ files }: { files: MailboxFileView[] }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files" className="flex flex-wrap gap-2 border-t px-4 py-3">
      {files.map((file) => (
        <li key={file.id} className="max-w-full">
          <a
            href={file.url}
            download={file.name}
            className="flex max-w-full items-center gap-2 rounded-lg border px-3 py-2 text-xs transition-colors duration-150 hover:bg-fill"
          >
            <Paperclip className="size-4 shrink-0 text-soft" aria-hidden />
            <bdi className="truncate">{file.name}</bdi>
            <span className="shrink-0 text-faint">{fileSize(file.size)}</span>
            <Download className="size-4 shrink-0 text-faint" aria-hidden />
          </a>
        </li>
      ))}
    </ul>
  );
}
