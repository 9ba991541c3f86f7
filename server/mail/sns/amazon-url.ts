const snsHost = /^sns\.[a-z0-9-]{3,40}\.amazonaws\.com(\.cn)?$/;

/**
 * A URL of Amazon SNS itself, or null: anything else in a message may be an attacker's, or an address in our own
 * network.
 */
export function amazonUrl(text: string): URL | null {
  const url = URL.parse(text);
  if (url?.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") {
    return null;
  }
  return snsHost.test(url.hostname) ? url : null;
}
