"use client";

import { type SubmitEvent, useRef } from "react";
import { useAct } from "@/components/auth/use-act";
import { NoteItem } from "@/components/contacts/notes/note-item";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { ContactNoteView } from "@/lib/schemas/contacts/note";
import { addNoteAction } from "@/server/contact-notes/actions";

/** Notes begun and not added, by contact: as long as the page lives, whatever else is looked at meanwhile. */
const begun = new Map<string, string>();

type ContactNotesProps = { contactId: string; notes: ContactNoteView[]; ownUserId: string };

/** What agents wrote down about a contact, and room for more. Customers never see it. */
export function ContactNotes({ contactId, notes, ownUserId }: ContactNotesProps) {
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const { act, isBusy } = useAct();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text")).trim();
    if (text === "") return;
    act(
      () => addNoteAction({ contactId, text }),
      () => {
        begun.delete(contactId);
        if (box.current) box.current.value = "";
      },
    );
  };
  return (
    <div className="flex flex-col gap-3">
      <form ref={form} noValidate onSubmit={onSubmit} className="flex flex-col gap-2">
        <Textarea
          ref={box}
          name="text"
          defaultValue={begun.get(contactId)}
          onChange={(event) => begun.set(contactId, event.target.value)}
          aria-label={t("New note about this contact")}
          placeholder={t("What colleagues should know")}
          rows={2}
          maxLength={5_000}
          dir="auto"
          onKeyDown={(event) => {
            const isSending = event.key === "Enter" && (event.metaKey || event.ctrlKey);
            if (isSending) form.current?.requestSubmit();
          }}
        />
        <Button type="submit" size="sm" className="self-end" isBusy={isBusy} disabled={isBusy}>
          {t("Add note")}
        </Button>
      </form>
      {notes.length > 0 && (
        <ul aria-label={t("Notes about this contact")} className="flex flex-col gap-3">
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} isOwn={note.authorId === ownUserId} />
          ))}
        </ul>
      )}
    </div>
  );
}
