import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ResetForm } from "@/components/auth/reset-form";
import { getWords } from "@/server/auth/words";
import { isResetLinkValid } from "@/server/members/queries";
import { hashToken } from "@/server/secrets/secrets";

// The address holds the token: no other site may see it.
export const metadata: Metadata = { title: "New password", referrer: "no-referrer" };

type ResetPageProps = { params: Promise<{ token: string }> };

export default async function ResetPage({ params }: ResetPageProps) {
  const t = await getWords();
  const { token } = await params;
  if (!(await isResetLinkValid(hashToken(token)))) notFound();
  return (
    <>
      <h1 className="text-lg font-semibold">{t("Choose a new password")}</h1>
      <ResetForm token={token} />
    </>
  );
}
