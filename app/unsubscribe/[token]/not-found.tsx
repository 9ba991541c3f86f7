import { headers } from "next/headers";
import { LinkCard } from "@/components/mailed-links/link-card";
import { wordUnsubscribe } from "@/server/continuity/mailed-links/word-page";
import { browserLocale } from "@/server/http/browser-locale";

export default async function UnsubscribeNotFound() {
  const { buttons: _, ...words } = wordUnsubscribe(null, browserLocale(await headers()));
  return <LinkCard {...words} />;
}
