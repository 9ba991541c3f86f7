/** What the host page keeps between visits; one page has one chat, so the state is the module's. */
import type { HostMemory } from "@/lib/widget-protocol";

/** Half a year, as long as a session lives unused. */
const cookieSeconds = 15_552_000;

let storageKey = "";
/** Set: kept in a cookie that all sites below this domain share, instead of localStorage. */
let domain: string | undefined;
export let memory: Partial<HostMemory> = {};

const cookieName = () => `${storageKey.replace(":", "_")}=`;

export function openMemory(websiteToken: string, baseDomain?: string): void {
  storageKey = `segue:${websiteToken}`;
  domain = baseDomain;
  try {
    const shared = domain && document.cookie.split("; ").find((at) => at.startsWith(cookieName()));
    const text = shared
      ? decodeURIComponent(shared.slice(cookieName().length))
      : localStorage.getItem(storageKey);
    memory = JSON.parse(text ?? "{}") ?? {};
  } catch {
    // Blocked or not ours.
  }
}

export function remember(change: Partial<HostMemory>): void {
  memory = { ...memory, ...change };
  const text = JSON.stringify(memory);
  try {
    if (domain)
      // biome-ignore lint/suspicious/noDocumentCookie: the cookie store needs a secure context.
      document.cookie = `${cookieName()}${encodeURIComponent(text)};domain=${domain};path=/;max-age=${cookieSeconds};samesite=lax;secure`;
    else localStorage.setItem(storageKey, text);
  } catch {
    // Blocked or full: this visit remembers.
  }
}

/** Logged out: only the look stays. */
export function forget(): void {
  const { token: _, user: __, activeAt: ___, ...look } = memory;
  memory = {};
  remember(look);
}
