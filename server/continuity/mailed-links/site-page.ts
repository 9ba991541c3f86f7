import { isOnAllowedDomain } from "@/lib/sites/allowed-origin";

type Seen = {
  /** The page on which the visitor had the chat; his browser said so. */
  pageUrl: string | null;
  /** Of the inbox: "www.example.com", "*.example.com", with or without a port. */
  allowedDomains: string[];
  websiteToken: string;
  /** Of this installation, whose demo page needs no permission. */
  ownOrigin: string;
};

/**
 * Where on the site a mailed link carries on: the visitor's page, if its host is allowed by name. Null: the hosted page.
 * Of its query only the website token stays, which is public: whoever holds the link must not learn what he looked at.
 */
export function sitePageOf({ pageUrl, allowedDomains, websiteToken, ownOrigin }: Seen): URL | null {
  const seen = pageUrl === null ? null : URL.parse(pageUrl);
  if (!seen || !["http:", "https:"].includes(seen.protocol)) return null;
  const isOwn = seen.origin === ownOrigin;
  if (!isOwn && !isOnAllowedDomain(seen, allowedDomains)) return null;
  const page = new URL(seen.pathname, seen.origin);
  // A path like "//evil.test" would leave the host.
  if (page.origin !== seen.origin) return null;
  const isNamed = seen.searchParams.get("website_token") === websiteToken;
  if (isNamed) page.searchParams.set("website_token", websiteToken);
  return page;
}
