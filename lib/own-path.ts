/** A path of this site, safe to go to after signing in; anything that leads elsewhere becomes `fallback`. */
export function ownPath(value: unknown, fallback = "/app"): string {
  if (typeof value !== "string" || !value.startsWith("/")) return fallback;
  const base = "http://own.invalid";
  // Browsers take //host, /\host and tabs within for another host; the parser decides as they do.
  const url = URL.parse(value, base);
  // Dots that climb can leave two slashes in front, which would again name a host.
  if (url?.origin !== base || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search + url.hash;
}
