import { LinkForm } from "@/components/auth/link-form";
import { getWords, titled } from "@/server/auth/words";

export const generateMetadata = titled("Sign in by a mailed link");

export default async function LinkPage() {
  const t = await getWords();
  return (
    <>
      <div className="flex flex-col gap-1">
        <h1 className="text-lg font-semibold">{t("Sign in by a mailed link")}</h1>
        <p className="text-sm text-soft">
          {t("We mail you a link that signs you in. It works once, for 15 minutes.")}
        </p>
      </div>
      <LinkForm />
    </>
  );
}
