import { headers } from "next/headers";
import { LinkCard } from "@/components/mailed-links/link-card";
import { wordContinue } from "@/server/continuity/mailed-links/word-page";
import { browserLocale } from "@/server/http/browser-locale";

export default async function ContinueNotFound() {
  const { button: _, ...words } = wordContinue(null, browserLocale(await headers()));
  return <LinkCard {...words} />;
}
