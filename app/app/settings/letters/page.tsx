import { LetterEditor } from "@/components/letters/letter-editor";
import { SettingsPage } from "@/components/settings/settings-page";
import { mailLocaleOf } from "@/lib/words/mail-locales";
import { getWords, titled } from "@/server/auth/words";
import { loadLetterEditor } from "@/server/mail/loaders/load-letter-editor";

export const generateMetadata = titled("Mail texts");

type LettersPageProps = { searchParams: Promise<{ inbox?: string; locale?: string }> };

export default async function LettersPage({ searchParams }: LettersPageProps) {
  const t = await getWords();
  const { inbox: inboxId, locale: wanted } = await searchParams;
  const locale = mailLocaleOf(wanted ?? null) ?? "en";
  const { inbox, inboxes, preview } = await loadLetterEditor(inboxId, {
    locale,
    template: "answer",
  });
  return (
    <SettingsPage
      isWide
      title={t("Mail texts")}
      description={t(
        "What goes out by email, in every language, with your own words where you give them.",
      )}
    >
      <LetterEditor
        key={inbox.id}
        inbox={inbox}
        inboxes={inboxes}
        firstLocale={locale}
        firstPreview={preview}
      />
    </SettingsPage>
  );
}
