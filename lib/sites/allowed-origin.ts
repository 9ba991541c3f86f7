/**
 * Whether a page stands on one of an inbox's allowed domains ("www.example.com", "*.example.com", with a port where it is
 * not the usual one). The same as `frame-ancestors` says with them; an empty list names none.
 */
export function isOnAllowedDomain(page: URL, allowedDomains: string[]): boolean {
  return allowedDomains.some((domain) => {
    const [host = "", port = ""] = domain.toLowerCase().split(":");
    if (page.port !== port) return false;
    return host.startsWith("*.") ? page.hostname.endsWith(host.slice(1)) : page.hostname === host;
  });
}

/** Whether an `Origin` header may use an inbox with these domains; an empty list means every page. */
export function isAllowedOrigin(origin: string, allowedDomains: string[]): boolean {
  if (allowedDomains.length === 0) return true;
  const page = URL.parse(origin);
  return page !== null && isOnAllowedDomain(page, allowedDomains);
}
