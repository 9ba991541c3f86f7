import { type CDPSession, chromium } from "@playwright/test";
import { npmStart } from "@/tests/bench/support/npm-start";
import { type BenchResult, isWithin, median, round, wordBound } from "@/tests/bench/support/result";
import { findChromium } from "@/tests/support/chromium";
import { serveHostPage } from "@/tests/support/widget/host-page";

export const name = "script time the snippet adds to an empty page at 4 × CPU throttling";

const bound = { atMost: 5 };
const throttling = 4;
const visits = 15;
/** The least that any launcher does: it reads what it kept, draws a button in a shadow tree and says that it is there. */
const skeleton = `
  const kept = JSON.parse(localStorage.getItem("skeleton") ?? "{}");
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("button { position: fixed; right: 16px; bottom: 16px; width: 56px; height: 56px }");
  root.adoptedStyleSheets = [sheet];
  const button = root.appendChild(document.createElement("button"));
  button.ariaLabel = kept.label ?? "Open chat";
  document.documentElement.append(host);
  addEventListener("message", () => {});
  dispatchEvent(new CustomEvent("skeleton:ready"));`;

/** Long enough for what a page does by itself after it has loaded. */
const restMs = 500;

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1_000 * (metrics.find((metric) => metric.name === "ScriptDuration")?.value ?? 0);
}

/**
 * Main thread time of scripts before anybody touches the page: an empty page with the snippet against the same without
 * it, each visited anew, the medians subtracted; the skeleton beside it tells what the machine itself takes. And how many requests it makes: one.
 */
export async function run(): Promise<BenchResult> {
  const started = await npmStart();
  const demo = await (await fetch(`${started.origin}/demo`)).text();
  const token = /website_token=([\w-]+)/.exec(demo)?.[1] ?? "";
  const src = `${started.origin}/sdk.js?website_token=${token}`;
  const bare = await serveHostPage({});
  const withSkeleton = await serveHostPage({
    head: `<script async src="data:text/javascript,${encodeURIComponent(skeleton)}"></script>`,
  });
  const withSnippet = await serveHostPage({ head: `<script async src="${src}"></script>` });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const requests: number[] = [];

  async function visit(url: string): Promise<number> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: throttling });
    await session.send("Performance.enable");
    let count = 0;
    page.on("request", (request) => {
      if (request.url().startsWith(started.origin)) count += 1;
    });
    await page.goto(url, { waitUntil: "load" });
    await new Promise((resolve) => setTimeout(resolve, restMs));
    const spent = await scriptMs(session);
    if (url === withSnippet.url) requests.push(count);
    await context.close();
    return spent;
  }

  const times: Record<"bare" | "skeleton" | "ours", number[]> = {
    bare: [],
    skeleton: [],
    ours: [],
  };
  for (let at = 0; at < visits; at += 1) {
    times.bare.push(await visit(bare.url));
    times.skeleton.push(await visit(withSkeleton.url));
    times.ours.push(await visit(withSnippet.url));
  }
  await browser.close();
  await Promise.all([bare.stop(), withSkeleton.stop(), withSnippet.stop(), started.stop()]);
  const added = median(times.ours) - median(times.bare);
  const least = median(times.skeleton) - median(times.bare);
  const mostRequests = Math.max(...requests);
  return {
    ours: round(added),
    skeleton: round(least),
    ratio: round(added / least),
    unit: "ms",
    want: `${wordBound(bound)}, and at most 1 request`,
    isMet: isWithin(added, bound) && mostRequests === 1,
    detail: { requests: mostRequests },
  };
}
