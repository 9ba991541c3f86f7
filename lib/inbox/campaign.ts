import { z } from "zod";

/** A message that the chat begins with by itself: to whom it shows, and what it says. */
export const campaign = z.object({
  id: z.uuid(),
  isEnabled: z.boolean(),
  /** The page's address; `*` stands for anything, and without a host any host does. */
  urlPattern: z.string().trim().min(1, "Say on which pages, or * for all.").max(500),
  /** On the page before it shows. */
  seconds: z.int("Give whole seconds.").min(0).max(3600),
  isInHoursOnly: z.boolean(),
  /** Whose words it is; empty: the inbox's. */
  senderName: z.string().trim().max(80),
  text: z.string().trim().min(1, "Write what it says.").max(500),
});
export type Campaign = z.infer<typeof campaign>;

/** Whether a page's address fits a pattern: "/pricing*", "shop.test/cart", "https://shop.test/*", "*". */
export function fitsUrl(pattern: string, pageUrl: string): boolean {
  const page = URL.parse(pageUrl);
  if (!page) return false;
  const hasScheme = /^[a-z*]+:\/\//i.test(pattern);
  const isPath = pattern.startsWith("/") || pattern.startsWith("*");
  const path = page.pathname + page.search;
  const candidates = hasScheme
    ? [page.origin + path]
    : [isPath ? path : page.host + path, ...(pattern === "*" ? [path] : [])];
  const source = pattern
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  // A trailing slash, and a query the pattern does not speak of, make no other page.
  const suffix = pattern.includes("?") ? "" : "/?(\\?.*)?";
  const expression = new RegExp(`^${source.replace(/\/$/, "")}${suffix}$`, "i");
  return candidates.some((candidate) => expression.test(candidate.replace(/\/(?=\?|$)/, "")));
}
