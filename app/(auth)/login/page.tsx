import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FormNotice } from "@/components/auth/form-notice";
import { SignInForm } from "@/components/auth/sign-in-form";
import { ownPath } from "@/lib/own-path";
import { findActor } from "@/server/auth/session";

export const metadata: Metadata = { title: "Sign in" };

type LoginPageProps = {
  searchParams: Promise<{ callbackUrl?: string; notice?: string; email?: string }>;
};

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const { callbackUrl, notice, email } = await searchParams;
  const next = ownPath(callbackUrl);
  if (await findActor()) redirect(next);
  return (
    <>
      <h1 className="text-lg font-semibold">Sign in</h1>
      {notice === "password_changed" && (
        <FormNotice>Your password has been changed. Sign in with the new one.</FormNotice>
      )}
      {notice === "joined" && (
        <FormNotice>You have joined. Sign in with your password and code.</FormNotice>
      )}
      <SignInForm next={next} email={email ?? ""} />
    </>
  );
}
