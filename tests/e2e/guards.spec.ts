import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e";

/** Everything that answers people or machines without a session, with the reason. */
const open: Record<string, string> = {
  "/": "leads to the dashboard",
  "/login": "signs in",
  "/forgot": "asks for a reset link",
  "/reset/[token]": "the token is the key",
  "/link": "asks for a link to sign in by",
  "/link/[token]": "the token is the key",
  "/invite/[token]": "the token is the key",
  "/demo": "a shop for visitors",
  "/widget": "the widget's document",
  "/sdk.js": "the widget's loader",
  "/packs/js/sdk.js": "the widget's loader under its other name",
  "/client.js": "the headless client",
  "/api/auth/[...nextauth]": "signs in",
  "/api/health": "for the supervisor",
  "/api/ready": "for the load balancer",
  "/api/files/[id]": "the link is signed",
  "/api/remote-images": "the link is signed",
  "/api/sandbox/resend/downloads/[id]": "the link is signed",
  "/api/widget/session": "begins a visitor's session",
  "/api/help/search": "articles are public",
};

/** Open by rules of their own, which have their own tests: mailed links, help centres, the mailbox from this machine. */
const ownRules = [
  /^\/help\b/,
  /^(\/api)?\/(c|survey|unsubscribe)\//,
  /^\/mailbox\b/,
  /^\/api\/sandbox\/(?!resend\/)/,
];

const dummies: Record<string, string> = {
  number: "1",
  token: "made-up",
  id: "0198f2a0-0000-7000-8000-000000000000",
};

type Entry = { pattern: string; url: string; file: string };

/** Pages and routes as Next knows them, with an address that fits each. */
function listEntries(name: "page.tsx" | "route.ts"): Entry[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => path.basename(file) === name)
    .map((file) => {
      const segments = path.dirname(file).split(path.sep);
      const named = segments.filter((segment) => segment !== "." && !/^\(.*\)$/.test(segment));
      const filled = named
        .filter((segment) => !segment.startsWith("[[..."))
        .map((segment) => segment.replace(/\[(?:\.\.\.)?(\w+)\]/, (_, key) => dummies[key] ?? "x"));
      return { pattern: `/${named.join("/")}`, url: `/${filled.join("/")}`, file };
    });
}

const isOpen = ({ pattern }: Entry) =>
  pattern in open || ownRules.some((rule) => rule.test(pattern));

function methodsOf({ file }: Entry): string[] {
  const source = readFileSync(path.join("app", file), "utf8");
  const found = source.matchAll(
    /export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g,
  );
  const methods = [...found].map((match) => String(match[1]));
  if (methods.length === 0) throw new Error(`No method found in app/${file}.`);
  return methods;
}

test("every page that is not open to all asks strangers to sign in, and leads back", async ({
  segue,
}) => {
  const pages = listEntries("page.tsx").filter((page) => !isOpen(page));
  expect(pages.length).toBeGreaterThan(5);
  for (const { url, pattern } of pages) {
    const response = await fetch(segue.baseUrl + url);
    const asked = new URL(response.url);
    expect.soft(asked.pathname, pattern).toBe("/login");
    expect.soft(asked.searchParams.get("callbackUrl"), pattern).toMatch(/^\/app/);
  }
});

test("every page of the dashboard looks at the session itself, whatever its layout has done", () => {
  // A client may ask for a page without the layouts around it.
  const pages = listEntries("page.tsx").filter(({ pattern }) => pattern.startsWith("/app"));
  const guarded = /\b(load[A-Z]\w*|requireActor|redirect)\(/;
  const bare = pages.filter(({ file }) => !guarded.test(readFileSync(`app/${file}`, "utf8")));
  expect(bare.map(({ file }) => file)).toEqual([]);
});

test("every route that is not open to all refuses strangers before it looks at anything", async ({
  segue,
}) => {
  const routes = listEntries("route.ts").filter((entry) => !isOpen(entry));
  expect(routes.length).toBeGreaterThan(5);
  for (const entry of routes) {
    for (const method of methodsOf(entry)) {
      const response = await fetch(segue.baseUrl + entry.url, {
        method,
        redirect: "manual",
        ...(method !== "GET" && { body: "{}", headers: { "content-type": "application/json" } }),
      });
      expect.soft(response.status, `${method} ${entry.pattern}`).toBe(401);
    }
  }
});

test("the list of what is open names nothing that has gone", () => {
  const patterns = [...listEntries("page.tsx"), ...listEntries("route.ts")].map(
    (entry) => entry.pattern,
  );
  expect(Object.keys(open).filter((pattern) => !patterns.includes(pattern))).toEqual([]);
});

test("administrators' pages do not exist for agents", async ({ segue, workspace }) => {
  const { name, value } = await workspace.agent.cookie();
  for (const page of ["people", "jobs", "inboxes"]) {
    const response = await fetch(`${segue.baseUrl}/app/settings/${page}`, {
      headers: { cookie: `${name}=${value}` },
    });
    expect(response.status, page).toBe(404);
  }
});

test("no answer may be framed or sniffed where somebody acts with his session", async ({
  segue,
}) => {
  for (const page of ["/login", "/app", "/app/settings/people", "/reset/x"]) {
    const { headers } = await fetch(segue.baseUrl + page, { redirect: "manual" });
    expect(headers.get("content-security-policy"), page).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options"), page).toBe("nosniff");
  }
});
