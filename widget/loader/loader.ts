/**
 * The script on the host page. It draws the launcher and waits; the frame comes with the first click, or, when there is
 * a recent conversation, once the page is idle. Built twice: under Segue's names and under Chatwoot's.
 */
import {
  fire,
  readApi,
  readSdk,
  readSettings,
  takeLinkCode,
  writeApi,
  writeSdk,
} from "@/widget/loader/page";
import {
  type Call,
  type PageSettings,
  type ServedLook,
  type StartOptions,
  startSdk,
} from "@/widget/loader/sdk";

/** The route that serves this file puts the inbox's look in this object's place, where it knows the inbox. */
const look: ServedLook & { SEGUE_LOOK?: 0 } = { SEGUE_LOOK: 0 };

/** Taken while this script is read, before anything that comes after it can look. */
const linkCode = takeLinkCode();

const isGrant = ([name]: Call) => name === "grantConsent";

function start(options: Omit<StartOptions, "look" | "linkCode">, queued: Call[]): void {
  const api = startSdk({ ...options, look, linkCode });
  writeApi(api);
  for (const call of queued) api.push(call);
  fire("ready");
}

/** Nothing is drawn, stored, read or asked for until somebody pushes `grantConsent`; other calls wait. */
function waitForConsent(calls: Call[], begin: () => void): void {
  calls.push = (call) => {
    calls[calls.length] = call;
    if (isGrant(call)) begin();
    return calls.length;
  };
  writeApi(calls);
}

/** A snippet that is there twice finds the names taken and does nothing. */
function install(): void {
  if (readSdk()) return;
  // A script element of SVG has another kind of src, and nobody's snippet is one.
  const script = document.currentScript as HTMLScriptElement | null;
  const source = script?.src ? new URL(script.src) : null;
  const named = source?.searchParams.get("website_token");
  let isRunning = false;

  function run({ websiteToken = named ?? "", baseUrl = source?.origin ?? "" } = {}): void {
    if (isRunning || !websiteToken || !baseUrl) return;
    isRunning = true;
    const settings: PageSettings = readSettings() ?? {};
    const queued = readApi();
    const calls: Call[] = Array.isArray(queued) ? queued : [];
    const begin = () => start({ websiteToken, baseUrl, settings }, calls);
    if (settings.waitForConsent && !calls.some(isGrant)) waitForConsent(calls, begin);
    else begin();
  }

  writeSdk({ run });
  if (named) run();
}

install();
