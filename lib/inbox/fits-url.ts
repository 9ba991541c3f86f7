/** Whether a page's address fits a pattern: "/pricing*", "shop.test/cart", "https://shop.test/*", "*". */
export function fitsUrl(pattern: string, pageUrl: string): boolean {
  if (!URL.canParse(pageUrl)) return false;
  const page = new URL(pageUrl);
  const path = page.pathname + page.search;
  const isPath = /^[/*]/.test(pattern) && !/^\*\.|^[a-z*]+:\/\//i.test(pattern);
  const hasScheme = /^[a-z*]+:\/\//i.test(pattern);
  const address = isPath ? path : (hasScheme ? page.origin : page.host) + path;
  const source = pattern
    .replace(/\/$/, "")
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  // A trailing slash, and a query the pattern does not speak of, make no other page.
  const suffix = pattern.includes("?") ? "" : "/?(\\?.*)?";
  return new RegExp(`^${source}${suffix}$`, "i").test(address.replace(/\/(?=\?|$)/, ""));
}
