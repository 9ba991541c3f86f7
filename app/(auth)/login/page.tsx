import { redirect } from "next/navigation";
import { FormAlert } from "@/components/auth/form-alert";
import { FormNotice } from "@/components/auth/form-notice";
import { OidcButton } from "@/components/auth/oidc-button";
import { SignInForm } from "@/components/auth/sign-in-form";
import type { PlainText } from "@/lib/dashboard-words/text";
import { ownPath } from "@/lib/own-path";
import { oidcName } from "@/server/auth/oidc";
import { findActor } from "@/server/auth/session";
import { getWords, titled } from "@/server/auth/words";

export const generateMetadata = titled("Sign in");

type LoginPageProps = {
  searchParams: Promise<{ callbackUrl?: string; notice?: string; email?: string; error?: string }>;
};

const oidcRefusals: Record<string, PlainText> = {
  oidc_unknown:
    "Nobody here has the address you signed in with there. Ask an administrator for an invitation.",
  oidc_unverified: "Your address is not confirmed there, so it cannot sign you in here.",
  oidc_failed: "Signing in there did not work. Try again.",
};

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const t = await getWords();
  const { callbackUrl, notice, email, error } = await searchParams;
  const provider = oidcName();
  const refusal = oidcRefusals[notice ?? ""] ?? (error && oidcRefusals.oidc_failed);
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
      <FormAlert message={refusal ? t(refusal) : null} />
      <SignInForm next={next} email={email ?? ""} />
      {provider && <OidcButton name={provider} />}
    </>
  );
}
