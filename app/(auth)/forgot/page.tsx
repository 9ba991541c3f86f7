import { ForgotForm } from "@/components/auth/forgot-form";
import { getWords, titled } from "@/server/auth/words";

export const generateMetadata = titled("Forgot your password");

export default async function ForgotPage() {
  const t = await getWords();
  return (
    <>
      <div className="flex flex-col gap-1">
        <h1 className="text-lg font-semibold">{t("Forgot your password?")}</h1>
        <p className="text-sm text-soft">{t("We mail you a link for choosing a new one.")}</p>
      </div>
      <ForgotForm />
    </>
  );
}
