import { expect, test } from "vitest";
import * as remoteImages from "@/app/api/remote-images/route";
import {
  readImageLink,
  signImagePath,
  withProxiedImages,
} from "@/server/attachments/remote-images/image-links";

const url = 'https://cdn.test/a.png?x=1&y="2"';
const queryOf = (path: string) => new URL(path, "http://localhost").searchParams;

test("a signed path gives back its address", () => {
  expect(readImageLink(queryOf(signImagePath(url)))).toBe(url);
});

test("a changed address, signature or end is refused", () => {
  for (const [name, value] of [
    ["url", "http://169.254.169.254/"],
    ["signature", "AAAA"],
    ["expires", "99999999999999"],
    ["expires", "1"],
  ] as const) {
    const query = queryOf(signImagePath(url));
    query.set(name, value);
    expect(readImageLink(query)).toBeNull();
  }
});

test("remote pictures of a mail are named by signed paths of ours", () => {
  const html = '<p><img data-remote-src="https://cdn.test/a.png?x=1&amp;y=2" alt="A"></p>';
  const path = /data-remote-src="([^"]*)"/.exec(withProxiedImages(html))?.[1] ?? "";
  expect(path).toMatch(/^\/api\/remote-images\?/);
  expect(readImageLink(queryOf(path.replaceAll("&amp;", "&")))).toBe(
    "https://cdn.test/a.png?x=1&y=2",
  );
});

test("without a signature the proxy answers 404 and calls nobody", async () => {
  const request = new Request("http://localhost/api/remote-images?url=http://127.0.0.1/");
  const response = await remoteImages.GET(request, { params: Promise.resolve({}) });
  expect(response.status).toBe(404);
});

test("a signed private address is not called either", async () => {
  const request = new Request(`http://localhost${signImagePath("http://127.0.0.1/")}`);
  const response = await remoteImages.GET(request, { params: Promise.resolve({}) });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("private_address");
});
