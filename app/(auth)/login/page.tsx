import { redirect } from "next/navigation";
import { FormNotice } from "@/components/auth/form-notice";
import { SignInForm } from "@/components/auth/sign-in-form";
import { ownPath } from "@/lib/own-path";
import { findActor } from "@/server/auth/session";
import { getWords, titled } from "@/server/auth/words";

export const generateMetadata = titled("Sign in");

type LoginPageProps = {
  searchParams: Promise<{ callbackUrl?: string; notice?: string; email?: string }>;
};

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const t = await getWords();
  const { callbackUrl, notice, email } = await searchParams;
  const next = ownPath(callbackUrl);
  if (await findActor()) redirect(next);
  return (
    <>
      <h1 className="text-lg font-semibold">{t("Sign in")}</h1>
      {notice === "password_changed" && (
        <FormNotice>{t("Your password has been changed. Sign in with the new one.")}</FormNotice>
      )}
      {notice === "joined" && (
        <FormNotice>{t("You have joined. Sign in with your password and code.")}</FormNotice>
      )}
      <SignInForm next={next} email={email ?? ""} />
    </>
  );
}
