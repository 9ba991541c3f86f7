import type { Metadata } from "next";
import { ContactBook } from "@/components/contacts/book/contact-book";
import { loadContacts } from "@/server/contacts/loaders";

export const metadata: Metadata = { title: "Contacts" };

type ContactsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContactsPage({ searchParams }: ContactsPageProps) {
  return <ContactBook {...(await loadContacts(await searchParams))} />;
}
