import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UseLinkForm } from "@/components/auth/use-link-form";
import { getWords, titled } from "@/server/auth/words";
import { hashToken } from "@/server/secrets/secrets";
import { isSignInLinkValid } from "@/server/sign-ins/queries";

// The address holds the token: no other site may see it.
export const generateMetadata = async (): Promise<Metadata> => ({
  ...(await titled("Sign in")()),
  referrer: "no-referrer",
});

export default async function UseLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const t = await getWords();
  const { token } = await params;
  if (!(await isSignInLinkValid(hashToken(token)))) notFound();
  return (
    <>
      <h1 className="text-lg font-semibold">{t("Sign in")}</h1>
      <UseLinkForm token={token} />
    </>
  );
}
