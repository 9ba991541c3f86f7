import { describe, expect, test } from "vitest";
import { sitePageOf } from "@/server/continuity/mailed-links/site-page";

const page = (pageUrl: string | null, ...allowedDomains: string[]) =>
  sitePageOf({
    pageUrl,
    allowedDomains,
    websiteToken: "web",
    ownOrigin: "https://chat.segue.test",
  })?.href ?? null;

describe("a mailed link carries on", () => {
  test("on the page of an allowed host, without what its query told", () => {
    expect(page("https://shop.test/lids?order=7#top", "shop.test")).toBe("https://shop.test/lids");
    expect(page("https://www.shop.test/a", "*.shop.test")).toBe("https://www.shop.test/a");
    expect(page("http://shop.test:8080/", "shop.test:8080")).toBe("http://shop.test:8080/");
  });

  test("on a page of our own, where the website token in the address stays", () => {
    const demo = "https://chat.segue.test/demo?website_token=web&user=ada";
    expect(page(demo)).toBe("https://chat.segue.test/demo?website_token=web");
    expect(page("https://chat.segue.test/demo?website_token=other")).toBe(
      "https://chat.segue.test/demo",
    );
  });

  test.each([
    ["nobody was seen anywhere", null, "shop.test"],
    ["the host is not allowed", "https://evil.test/", "shop.test"],
    ["only subdomains are", "https://shop.test/", "*.shop.test"],
    ["the host merely ends alike", "https://notshop.test/", "*.shop.test"],
    ["the port is another", "https://shop.test:444/", "shop.test"],
    ["it is no web page", "javascript:alert(1)", "shop.test"],
    ["it is not readable", "//", "shop.test"],
    ["the path would leave the host", "https://shop.test//evil.test/x", "shop.test"],
  ])("on the hosted page when %s", (_why, pageUrl, domain) => {
    expect(page(pageUrl, domain)).toBeNull();
  });

  test("on the hosted page when no host is allowed by name", () => {
    expect(page("https://shop.test/")).toBeNull();
  });
});
