import type { Metadata } from "next";
import { ContactCard } from "@/components/contacts/book/contact-card";
import { loadContact } from "@/server/contacts/loaders";

export const metadata: Metadata = { title: "Contact" };

export default async function ContactPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ContactCard page={await loadContact(id)} />;
}
