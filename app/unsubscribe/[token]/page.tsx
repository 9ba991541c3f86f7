import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
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

type UnsubscribePageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Changes nothing: the buttons do. */
export default async function UnsubscribePage({ params, searchParams }: UnsubscribePageProps) {
  const [{ token }, query] = await Promise.all([params, searchParams]);
  const target = await findLinkTarget(token);
  if (!target || target.purpose === "continue") notFound();
  const { buttons, ...words } = wordUnsubscribe(target, browserLocale(await headers()), {
    isJustUnmuted: "again" in query,
  });
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
