import { ContactCard } from "@/components/contacts/book/contact-card";
import { titled } from "@/server/auth/words";
import { loadContact } from "@/server/contacts/loaders";

export const generateMetadata = titled("Contact");

export default async function ContactPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ContactCard page={await loadContact(id)} />;
}
