import { ContactBook } from "@/components/contacts/book/contact-book";
import { titled } from "@/server/auth/words";
import { loadContacts } from "@/server/contacts/loaders";

export const generateMetadata = titled("Contacts");

type ContactsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContactsPage({ searchParams }: ContactsPageProps) {
  return <ContactBook {...(await loadContacts(await searchParams))} />;
}
