import { expect, test } from "vitest";
import { frameDocument } from "@/app/widget/frame-document";

const manifest = {
  script: "frame-AAAAAAAA.js",
  style: "frame-BBBBBBBB.css",
  preload: ["chunk-CCCCCCCC.js"],
  loaders: { segue: "loader-segue.js", chatwoot: "loader-chatwoot.js" },
  client: "client.js",
};

test("the document holds no inline code or style, and its policy allows none", () => {
  const { html, policy } = frameDocument({
    manifest,
    allowedDomains: [],
    baseUrl: "https://chat.test",
  });
  expect(html).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)/);
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self' wss://chat.test");
});

test("only allowed domains and our own pages may embed it; without any, every page may", () => {
  const policyOf = (allowedDomains: string[]) =>
    frameDocument({ manifest, allowedDomains, baseUrl: "http://localhost:3000" }).policy;
  expect(policyOf([])).toMatch(/frame-ancestors \*$/);
  expect(policyOf(["www.acme.test", "*.acme.test:8080"])).toMatch(
    /frame-ancestors 'self' www\.acme\.test \*\.acme\.test:8080$/,
  );
});
