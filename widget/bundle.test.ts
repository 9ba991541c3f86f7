import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { frameDocument } from "@/app/widget/frame-document";
import { putLook } from "@/app/widget/put-look";
import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";
import { mailLocales } from "@/lib/words/mail-locales";
import { documentAllowance, listBudgets, lookAllowance } from "@/widget/budgets";
import { bundleWidget, type WidgetBuild } from "@/widget/bundle";

let outdir: string;
let built: WidgetBuild;

beforeAll(async () => {
  outdir = await mkdtemp(path.join(tmpdir(), "segue-widget-"));
  built = await bundleWidget(outdir);
});

afterAll(() => rm(outdir, { recursive: true }));

test("loader and frame are within their budgets", () => {
  const needed = built.sizes.filter((item) => item.isNeededForFirstMessage);
  // Script, styles and the socket's chunk: a build that forgot one would weigh too little.
  expect(needed.length).toBeGreaterThanOrEqual(3);
  expect(needed.reduce((sum, item) => sum + item.gzip, 0)).toBeGreaterThan(20 * 1024);
  const budgets = listBudgets(built);
  expect(budgets).toHaveLength(3);
  expect(budgets.filter(({ bytes, most }) => bytes > most)).toEqual([]);
});

test("what the server adds is no more than the budgets allow for", async () => {
  const { manifest } = built;
  const { html } = frameDocument({ manifest, allowedDomains: [], baseUrl: "https://chat.test" });
  expect(gzipSync(html).length).toBeLessThanOrEqual(documentAllowance);
  for (const file of Object.values(manifest.loaders)) {
    const loader = await readFile(path.join(outdir, file), "utf8");
    for (const locale of mailLocales) {
      const supportAddress = "customer-support@a-rather-long-name.example";
      const settings = { ...defaultInboxSettings("Acme"), locale };
      const served = putLook(loader, { supportAddress, settings }, locale);
      expect(served).not.toBe(loader);
      const added = gzipSync(served).length - gzipSync(loader).length;
      expect(added, locale).toBeLessThanOrEqual(lookAllowance);
    }
  }
});

test("no schema library comes along, and nothing is fetched from elsewhere", async () => {
  for (const { file } of built.sizes) {
    const text = await readFile(path.join(outdir, file), "utf8");
    expect(text).not.toContain("ZodError");
    const hosts = [...text.matchAll(/https?:\/\/(\w[\w.-]+)/g)].map((match) => match[1]);
    // The SVG namespace, and an error message of the socket library.
    const harmless = ["www.w3.org", "socket.io"];
    expect(hosts.filter((host) => !harmless.includes(host ?? ""))).toEqual([]);
  }
});
