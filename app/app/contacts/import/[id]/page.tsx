import { BookPage } from "@/components/contacts/book/book-page";
import { ImportProgress } from "@/components/contacts/import/import-progress";
import { MappingForm } from "@/components/contacts/import/mapping-form";
import { getWords, titled } from "@/server/auth/words";
import { loadImport } from "@/server/contact-imports/loaders";

export const generateMetadata = titled("Import contacts");

export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const t = await getWords();
  const { item, targets, known } = await loadImport((await params).id);
  const isOpen = item.state === "uploaded" || item.state === "checked";
  return (
    <BookPage
      title={item.fileName}
      back={{ href: "/app/contacts/import", label: t("Import contacts") }}
    >
      {item.state !== "uploaded" && <ImportProgress item={item} />}
      {isOpen && <MappingForm item={item} targets={targets} known={known} />}
    </BookPage>
  );
}
