import type { Metadata } from "next";
import { LinkCard } from "@/components/mailed-links/link-card";
import { PostButton } from "@/components/mailed-links/post-button";
import { findLinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { brandName } from "@/server/mail/compose/sender";

export const metadata: Metadata = {
  title: "Continue in chat",
  robots: { index: false },
  referrer: "no-referrer",
};

/** Changes nothing: whoever only looks, like a scanner, opens no session. */
export default async function ContinuePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const target = await findLinkTarget(token);
  if (target?.purpose !== "continue" || target.hasEnded) {
    return (
      <LinkCard
        brand={target ? brandName(target.inbox, target.settings) : "Chat"}
        title="This link does not work any more"
        text="Reply to the email instead: your answer arrives in the same conversation."
      />
    );
  }
  const brand = brandName(target.inbox, target.settings);
  return (
    <LinkCard
      brand={brand}
      title={`Your conversation with ${brand}`}
      text="Carry on in the chat, here in your browser. You can still answer by email whenever you like."
    >
      <PostButton path={`/c/${token}/open`} label="Continue in chat" />
    </LinkCard>
  );
}
