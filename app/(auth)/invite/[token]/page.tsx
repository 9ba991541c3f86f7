import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AcceptForm } from "@/components/auth/accept-form";
import { JoinButton } from "@/components/auth/join-button";
import { Button } from "@/components/ui/button";
import { roleNames } from "@/lib/schemas/member";
import { getWords } from "@/server/auth/words";
import { loadInvitation } from "@/server/invitations/loaders";

// The address holds the token: no other site may see it.
export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer" };

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const t = await getWords();
  const { token } = await params;
  const invitation = await loadInvitation(token);
  if (!invitation) notFound();
  const { workspace, email, role, invitedByName, who, signedInAs } = invitation;
  const isOther = signedInAs !== null && signedInAs.toLowerCase() !== email.toLowerCase();
  const back = new URLSearchParams({ callbackUrl: `/invite/${token}`, email });
  return (
    <>
      <div className="flex flex-col gap-1">
        <h1 className="text-lg font-semibold [overflow-wrap:anywhere]">
          {t("Join {workspace}", { workspace })}
        </h1>
        <p className="text-sm [overflow-wrap:anywhere] text-soft">
          {t("{invitedByName} invites {email} as {role}.", {
            invitedByName,
            email,
            role: t(roleNames[role]),
          })}
        </p>
      </div>
      {isOther && (
        <p className="text-sm [overflow-wrap:anywhere]">
          {t(
            "You are signed in as {signedInAs}. Sign out there first, or open this link in another browser.",
            { signedInAs },
          )}
        </p>
      )}
      {!isOther && who === "new" && <AcceptForm token={token} email={email} />}
      {!isOther && who === "known" && signedInAs && (
        <JoinButton token={token} workspace={workspace} />
      )}
      {!isOther && who === "known" && !signedInAs && (
        <Button asChild variant="primary" size="lg">
          <Link href={`/login?${back}`}>{t("Sign in to join")}</Link>
        </Button>
      )}
    </>
  );
}
