import type { Metadata } from "next";
import Link from "next/link";
import { ResetForm } from "@/components/auth/reset-form";
import { Button } from "@/components/ui/button";
import { isResetLinkValid } from "@/server/members/queries";
import { hashToken } from "@/server/secrets/secrets";

// The address holds the token: no other site may see it.
export const metadata: Metadata = { title: "New password", referrer: "no-referrer" };

type ResetPageProps = { params: Promise<{ token: string }> };

export default async function ResetPage({ params }: ResetPageProps) {
  const { token } = await params;
  if (!(await isResetLinkValid(hashToken(token)))) {
    return (
      <>
        <h1 className="text-lg font-semibold">This link no longer works</h1>
        <p className="text-sm text-soft">It has been used or is older than an hour.</p>
        <Button asChild variant="primary" size="lg">
          <Link href="/forgot">Ask for a new link</Link>
        </Button>
      </>
    );
  }
  return (
    <>
      <h1 className="text-lg font-semibold">Choose a new password</h1>
      <ResetForm token={token} />
    </>
  );
}
