/**
 * The script on the host page. It draws the launcher and waits; the frame comes with the first click, or, when there is
 * a recent conversation, once the page is idle. Built twice: under Segue's names and under Chatwoot's.
 */
import type { SdkEventName } from "@/lib/widget-protocol";
import { createMethods } from "@/widget/loader/methods";
import { type RunOptions, Sdk } from "@/widget/loader/sdk";

/** "segue" or "chatwoot", by the build. */
declare const BRAND: string;
/** The inbox's look as JSON, put in by the route that serves this file; the bare word when it knows none. */
const servedLook = "SEGUE_LOOK";

/**
 * The one-time code of a mailed link. It leaves the address bar while this script is read, before anything that comes
 * after it can look.
 */
function takeLinkCode(): string | null {
  const code = /^#segue_code=([\w-]+)$/.exec(location.hash)?.[1];
  if (code) history.replaceState(history.state, "", location.pathname + location.search);
  return code ?? null;
}

const linkCode = takeLinkCode();

function fire(name: SdkEventName, detail?: unknown): void {
  for (const brand of new Set(["segue", BRAND])) {
    dispatchEvent(new CustomEvent(`${brand}:${name}`, { detail }));
  }
}

function start(options: RunOptions): void {
  const apiName = `$${BRAND}`;
  const queued: unknown = Reflect.get(window, apiName);
  const settings = Reflect.get(window, `${BRAND}Settings`) ?? {};
  const look = servedLook.startsWith("{") ? JSON.parse(servedLook) : {};
  const methods = createMethods(new Sdk({ ...options, settings, look, linkCode, fire }));
  Reflect.set(window, apiName, methods);
  if (Array.isArray(queued)) for (const call of queued) methods.push(call);
  fire("ready");
}

/** A snippet that is there twice finds the names taken and does nothing. */
function install(): void {
  const sdkName = `${BRAND}SDK`;
  if (sdkName in window) return;
  const script = document.currentScript;
  const source = script instanceof HTMLScriptElement && script.src ? new URL(script.src) : null;
  const named = source?.searchParams.get("website_token");
  let isRunning = false;

  function run({ websiteToken = named ?? "", baseUrl = source?.origin ?? "" } = {}): void {
    if (isRunning || !websiteToken || !baseUrl) return;
    isRunning = true;
    start({ websiteToken, baseUrl });
  }

  Reflect.set(window, sdkName, { run });
  if (named) run();
}

install();
