import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { frameDocument } from "@/app/widget/frame-document";
import { bundleWidget, type WidgetBuild } from "@/widget/bundle";

let outdir: string;
let built: WidgetBuild;

beforeAll(async () => {
  outdir = await mkdtemp(path.join(tmpdir(), "segue-widget-"));
  built = await bundleWidget(outdir);
});

afterAll(() => rm(outdir, { recursive: true }));

const kilobytes = 1024;

test("the loader weighs at most 4 KB", () => {
  for (const file of Object.values(built.manifest.loaders)) {
    const size = built.sizes.find((item) => item.file === file);
    expect(size?.gzip).toBeLessThanOrEqual(4 * kilobytes);
  }
});

test("everything up to the first sent message weighs at most 45 KB", () => {
  const { manifest } = built;
  const { html } = frameDocument({ manifest, allowedDomains: [], baseUrl: "https://chat.test" });
  const needed = built.sizes.filter((item) => item.isNeededForFirstMessage);
  // Script, styles and the socket's chunk: a build that forgot one would weigh too little.
  expect(needed.length).toBeGreaterThanOrEqual(3);
  const total = needed.reduce((sum, item) => sum + item.gzip, gzipSync(html).length);
  expect(total).toBeGreaterThan(20 * kilobytes);
  expect(total).toBeLessThanOrEqual(45 * kilobytes);
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
