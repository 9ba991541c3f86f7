import { afterAll, beforeAll, expect, test } from "vitest";
import { serveVisitorRest, type VisitorRest } from "@/tests/integration/widget/visitor-rest";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

let rest: VisitorRest;

beforeAll(async () => {
  rest = await serveVisitorRest();
});
afterAll(() => rest.close());

const shop = "https://www.acme.test";
const allow = "access-control-allow-origin";

test("pages of the allowed domains may use the REST, and no other page learns anything", async () => {
  const acme = await makeWorkspace();
  await acme.configure({ allowedDomains: ["www.acme.test", "*.shop.test"] });
  const { websiteToken } = acme.inbox;
  const path = (name: string) => `${name}?website_token=${websiteToken}`;
  const open = (origin: string) =>
    rest.call("POST", path("session"), { origin, body: { websiteToken } });

  const opened = await open(shop);
  expect(opened.headers.get(allow)).toBe(shop);
  expect(opened.headers.get("vary")).toContain("Origin");
  const { token } = opened.json;
  expect((await open("https://de.shop.test")).status).toBe(200);
  for (const origin of [
    "https://evil.test",
    "https://acme.test",
    "http://www.acme.test:8080",
    "null",
  ]) {
    const refused = await open(origin);
    expect(refused).toMatchObject({ status: 403, json: { code: "forbidden" } });
    expect(refused.headers.get(allow)).toBeNull();
    expect((await rest.call("GET", path("conversations"), { origin, token })).status).toBe(403);
    const preflight = await rest.call("OPTIONS", path("conversations"), { origin });
    expect(preflight.headers.get(allow)).toBeNull();
  }
  const preflight = await rest.call("OPTIONS", path("conversations"), { origin: shop });
  expect(preflight.headers.get("access-control-allow-headers")).toContain("Authorization");
  const unnamed = await rest.call("GET", "conversations", { origin: shop, token });
  expect(unnamed.json.detail).toContain("website_token");
});

test("a refusal can be read by the page, with the time to wait", async () => {
  const acme = await makeWorkspace();
  const path = `session?website_token=${acme.inbox.websiteToken}`;
  const refused = await rest.call("POST", path, { origin: shop, body: {} });
  expect(refused).toMatchObject({ status: 400, json: { code: "invalid_input" } });
  expect(refused.headers.get(allow)).toBe(shop);
  expect(refused.headers.get("access-control-expose-headers")).toContain("Retry-After");
});

test("a session of one chat is nothing to the pages of another", async () => {
  const acme = await makeWorkspace();
  const globex = await makeWorkspace();
  await acme.configure({ allowedDomains: ["www.acme.test"] });
  const { websiteToken } = acme.inbox;
  const { json } = await rest.call("POST", "session", { body: { websiteToken } });
  const path = `conversations?website_token=${globex.inbox.websiteToken}`;
  const stolen = await rest.call("GET", path, { origin: "https://evil.test", token: json.token });
  expect(stolen.status).toBe(403);
});
