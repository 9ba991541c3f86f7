"use client";

import { Pencil, Trash2 } from "lucide-react";
import { type SubmitEvent, useState } from "react";
import { useAct } from "@/components/auth/use-act";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { ContactNoteView } from "@/lib/schemas/contacts/note";
import { deleteNoteAction, editNoteAction } from "@/server/contact-notes/actions";

/** One note; its author changes and deletes it. */
export function NoteItem({ note, isOwn }: { note: ContactNoteView; isOwn: boolean }) {
  const t = useWords();
  const [isEditing, setEditing] = useState(false);
  const { id, authorName, text, createdAt, isEdited } = note;
  return (
    <li className="flex flex-col gap-1 rounded-md bg-note px-3 py-2 text-sm">
      <div className="flex min-h-7 items-center gap-1 text-xs text-soft">
        <bdi className="truncate font-medium">{authorName}</bdi>
        <span className="flex-1 whitespace-nowrap">
          <Time iso={createdAt} style="short" />
          {isEdited && t(", changed")}
        </span>
        {isOwn && !isEditing && (
          <>
            <Button
              variant="ghost"
              size="iconSm"
              aria-label={t("Change this note")}
              onClick={() => setEditing(true)}
            >
              <Pencil aria-hidden />
            </Button>
            <DeleteDialog
              title={t("Delete this note?")}
              description={t("It is gone for everybody.")}
              onDelete={() => deleteNoteAction({ noteId: id })}
            >
              <Button variant="ghost" size="iconSm" aria-label={t("Delete this note")}>
                <Trash2 aria-hidden />
              </Button>
            </DeleteDialog>
          </>
        )}
      </div>
      {isEditing ? (
        <NoteForm note={note} onDone={() => setEditing(false)} />
      ) : (
        <p dir="auto" className="text-start whitespace-pre-wrap [overflow-wrap:anywhere]">
          {text}
        </p>
      )}
    </li>
  );
}

function NoteForm({ note, onDone }: { note: ContactNoteView; onDone: () => void }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("text"));
    act(() => editNoteAction({ noteId: note.id, text }), onDone);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-2">
      <Textarea
        name="text"
        aria-label={t("Note")}
        rows={3}
        maxLength={5_000}
        dir="auto"
        autoFocus
        defaultValue={note.text}
      />
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="ghost" onClick={onDone}>
          {t("Cancel")}
        </Button>
        <Button size="sm" type="submit" isBusy={isBusy} disabled={isBusy}>
          {t("Save")}
        </Button>
      </div>
    </form>
  );
}
