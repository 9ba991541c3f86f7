import type { SdkEventName } from "@/lib/widget-protocol";

/** "segue" or "chatwoot", by the build: the names that the page knows us by. */
declare const BRAND: string;

// What a page owner puts there, and finds us by, is not of the DOM's types.
const globals = window as unknown as Record<string, unknown>;

export const readSettings = (): unknown => globals[`${BRAND}Settings`];
export const readSdk = (): unknown => globals[`${BRAND}SDK`];
export const readApi = (): unknown => globals[`$${BRAND}`];

export function writeSdk(sdk: object): void {
  globals[`${BRAND}SDK`] = sdk;
}

export function writeApi(api: object): void {
  globals[`$${BRAND}`] = api;
}

/** Tells the page, under Segue's names and those of this build. */
export function fire(name: SdkEventName, detail?: unknown): void {
  for (const brand of BRAND === "segue" ? ["segue"] : ["segue", BRAND]) {
    dispatchEvent(new CustomEvent(`${brand}:${name}`, { detail }));
  }
}

/** The page's address without its fragment, which may say more than anybody should know. */
export const pageAddress = () => location.href.replace(/#.*/, "");

/** The one-time code of a mailed link, out of the address bar. */
export function takeLinkCode(): string | null {
  const code = /^#segue_code=([\w-]+)$/.exec(location.hash)?.[1];
  if (code) history.replaceState(history.state, "", pageAddress());
  return code ?? null;
}
