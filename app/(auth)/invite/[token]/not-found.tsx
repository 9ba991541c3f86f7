import { getWords } from "@/server/auth/words";
export default async function InviteNotFound() {
  const t = await getWords();
  return (
    <>
      <h1 className="text-lg font-semibold">{t("This invitation no longer works")}</h1>
      <p className="text-sm text-soft">
        {t(
          "It has been used, taken back, or is older than a week. Ask whoever sent it for a new one.",
        )}
      </p>
    </>
  );
}
