import type { ContactNoteView } from "@/lib/schemas/contacts/note";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const shown = 50;

/** What was written down about a contact, the newest first. */
export async function listContactNotes(
  scope: AccountScope,
  contactId: string,
): Promise<ContactNoteView[]> {
  const rows = await tenantDb(scope).contactNote.findMany({
    where: { contactId },
    orderBy: { id: "desc" },
    take: shown,
  });
  return rows.map(({ id, authorId, authorName, text, createdAt, editedAt }) => ({
    ...{ id, authorId, authorName, text },
    createdAt: createdAt.toISOString(),
    isEdited: editedAt !== null,
  }));
}
