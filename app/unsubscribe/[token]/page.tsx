import type { Metadata } from "next";
import { headers } from "next/headers";
import { LinkCard } from "@/components/mailed-links/link-card";
import { PostButton } from "@/components/mailed-links/post-button";
import { findLinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { wordUnsubscribe } from "@/server/continuity/mailed-links/word-page";
import { browserLocale } from "@/server/http/browser-locale";

export const metadata: Metadata = {
  title: "Emails",
  robots: { index: false },
  referrer: "no-referrer",
};

/** Changes nothing: the buttons do. */
export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { buttons, ...words } = wordUnsubscribe(
    await findLinkTarget(token),
    browserLocale(await headers()),
  );
  return (
    <LinkCard {...words}>
      {buttons.map(({ action, label, isQuiet }) => (
        <PostButton
          key={action}
          path={`/api/unsubscribe/${token}`}
          action={action}
          label={label}
          isQuiet={isQuiet}
        />
      ))}
    </LinkCard>
  );
}
