/** What a contact is called; without name and address, by the end of his id. */
export function contactName(contact: {
  id: string;
  name: string | null;
  email: string | null;
}): string {
  return contact.name ?? contact.email ?? `Visitor ${contact.id.slice(-4).toUpperCase()}`;
}
