import type { Metadata } from "next";
import { BookPage } from "@/components/contacts/book/book-page";
import { ImportList } from "@/components/contacts/import/import-list";
import { UploadForm } from "@/components/contacts/import/upload-form";
import { loadImports } from "@/server/contact-imports/loaders";

export const metadata: Metadata = { title: "Import contacts" };

export default async function ImportContactsPage() {
  const { imports } = await loadImports();
  return (
    <BookPage
      title="Import contacts"
      description="First you see what would happen; nothing is written until you say so."
      back={{ href: "/app/contacts", label: "Contacts" }}
    >
      <UploadForm />
      <ImportList imports={imports} />
    </BookPage>
  );
}
