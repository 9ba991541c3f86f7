import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { LinkCard } from "@/components/mailed-links/link-card";
import { PostButton } from "@/components/mailed-links/post-button";
import { findLinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { wordContinue } from "@/server/continuity/mailed-links/word-page";
import { browserLocale } from "@/server/http/browser-locale";

export const metadata: Metadata = {
  title: "Continue in chat",
  robots: { index: false },
  referrer: "no-referrer",
};

/** Changes nothing: whoever only looks, like a scanner, opens no session. */
export default async function ContinuePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const target = await findLinkTarget(token);
  if (target?.purpose !== "continue") notFound();
  const { button, ...words } = wordContinue(target, browserLocale(await headers()));
  return (
    <LinkCard {...words}>
      {button && <PostButton path={`/c/${token}/open`} label={button} />}
    </LinkCard>
  );
}
