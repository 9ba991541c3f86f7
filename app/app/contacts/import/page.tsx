import { BookPage } from "@/components/contacts/book/book-page";
import { ImportList } from "@/components/contacts/import/import-list";
import { UploadForm } from "@/components/contacts/import/upload-form";
import { getWords, titled } from "@/server/auth/words";
import { loadImports } from "@/server/contact-imports/loaders";

export const generateMetadata = titled("Import contacts");

export default async function ImportContactsPage() {
  const t = await getWords();
  const { imports } = await loadImports();
  return (
    <BookPage
      title={t("Import contacts")}
      description={t("First you see what would happen; nothing is written until you say so.")}
      back={{ href: "/app/contacts", label: t("Contacts") }}
    >
      <UploadForm />
      <ImportList imports={imports} />
    </BookPage>
  );
}
