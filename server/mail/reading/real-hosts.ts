/** The host a web link goes to, in Unicode-safe ASCII; null for other links and broken ones. */
export function hostOf(href: string): string | null {
  try {
    const { protocol, hostname } = new URL(href.trim());
    return protocol === "http:" || protocol === "https:" ? hostname : null;
  } catch {
    return null;
  }
}

const anchor = /(<a (?:[^>]*? )?title="([^"]{1,300})"[^>]*>)([^<]{4,300})<\/a>/g;
const shownHost = /(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24})(?=[/:?#\s]|$)/iu;

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, "");

/**
 * Puts the real host behind the words of a link that look like another one ("bank.test" that goes to "evil.test").
 * Takes sanitized HTML, whose links carry their host as title.
 */
export const nameRealHosts = (html: string): string =>
  html.replace(anchor, (whole, tag: string, host: string, words: string) => {
    const shown = shownHost.exec(words)?.[1];
    return shown && bare(shown) !== bare(host) ? `${tag}${words} [${host}]</a>` : whole;
  });
