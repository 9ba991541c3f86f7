import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import type { DomainEventInput } from "@/server/events/domain-events";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";

type NoteResult = { ok: true } | { ok: false; reason: "not_found" };

const changed = (contactId: string): DomainEventInput => ({
  type: "contact.updated",
  payload: { contactId, changed: ["notes"] },
});

/** Writes something down about a contact. */
export async function addNote(
  actor: Actor,
  { contactId, text }: { contactId: string; text: string },
): Promise<NoteResult> {
  return withEvents(actor.scope, async (tx, emit): Promise<NoteResult> => {
    if ((await tx.contact.count({ where: { id: contactId } })) === 0) {
      return { ok: false, reason: "not_found" };
    }
    await tx.contactNote.create({
      data: {
        ...{ id: makeId(), accountId: actor.scope, contactId, text, createdAt: now() },
        ...{ authorId: actor.userId, authorName: actor.name },
      },
    });
    emit(changed(contactId));
    return { ok: true };
  });
}

/** Changes a note of the actor's own. */
export async function editNote(
  { scope, userId }: Actor,
  { noteId, text }: { noteId: string; text: string },
): Promise<NoteResult> {
  return withEvents(scope, async (tx, emit): Promise<NoteResult> => {
    const [note] = await tx.contactNote.updateManyAndReturn({
      where: { id: noteId, authorId: userId },
      data: { text, editedAt: now() },
      select: { contactId: true },
    });
    if (!note) return { ok: false, reason: "not_found" };
    emit(changed(note.contactId));
    return { ok: true };
  });
}

/** Deletes a note of the actor's own. */
export async function deleteNote(
  { scope, userId }: Actor,
  { noteId }: { noteId: string },
): Promise<NoteResult> {
  return withEvents(scope, async (tx, emit): Promise<NoteResult> => {
    const own = { id: noteId, authorId: userId };
    const note = await tx.contactNote.findFirst({ where: own, select: { contactId: true } });
    if (!note) return { ok: false, reason: "not_found" };
    await tx.contactNote.deleteMany({ where: own });
    emit(changed(note.contactId));
    return { ok: true };
  });
}
