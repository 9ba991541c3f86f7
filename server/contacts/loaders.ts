import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { DefinitionView } from "@/lib/schemas/attribute";
import type { ContactListView, ContactPageView } from "@/lib/schemas/contacts/contact";
import { type ContactFilter, contactFilter, type SegmentView } from "@/lib/schemas/contacts/filter";
import { listDefinitions } from "@/server/attributes/queries";
import { requireActor } from "@/server/auth/session";
import { listMerges } from "@/server/contact-merges/queries";
import { listContactNotes } from "@/server/contact-notes/queries";
import { presentContact } from "@/server/contacts/present";
import { findContact, listContacts, listPossibleDuplicates } from "@/server/contacts/queries";
import { listOtherConversations } from "@/server/conversations/queries/list-other-conversations";
import { listSegments } from "@/server/segments/queries";

/** A page of contacts as the address asks for them; what makes no sense in it counts as left out. */
export async function loadContacts(search: Record<string, unknown>): Promise<{
  list: ContactListView;
  filter: ContactFilter;
  segments: SegmentView[];
  definitions: DefinitionView[];
  mayExport: boolean;
}> {
  const { scope, role } = await requireActor();
  const filter = contactFilter.parse(search);
  const [list, segments, definitions] = await Promise.all([
    listContacts(scope, filter),
    listSegments(scope),
    listDefinitions(scope, "contact"),
  ]);
  return { list, filter, segments, definitions, mayExport: role === "administrator" };
}

/** A contact with his conversations and who may be the same person. */
export async function loadContact(id: string): Promise<ContactPageView> {
  const { scope, role, userId } = await requireActor();
  const contact = z.uuid().safeParse(id).success ? await findContact(scope, id) : null;
  if (!contact) notFound();
  const [conversations, duplicates, merges, definitions, notes] = await Promise.all([
    listOtherConversations(scope, { id: null, contactId: contact.id }),
    listPossibleDuplicates(scope, contact),
    listMerges(scope, contact.id),
    listDefinitions(scope, "contact"),
    listContactNotes(scope, contact.id),
  ]);
  const mayErase = role === "administrator";
  return {
    ...{ contact: presentContact(contact), conversations, duplicates, merges, mayErase },
    ...{ definitions, notes, ownUserId: userId },
  };
}
