import { afterEach, expect, test } from "vitest";
import { env } from "@/server/env";
import { placeOf } from "@/server/http/place-of";

const before = env.TRUST_PROXY;
afterEach(() => {
  env.TRUST_PROXY = before;
});

const place = (headers: Record<string, string>) => placeOf(new Headers(headers));

test("a trusted proxy's word about town and country is taken", () => {
  env.TRUST_PROXY = true;
  expect(place({ "cf-ipcountry": "FR", "cf-ipcity": "Lyon" })).toBe("Lyon, France");
  expect(place({ "x-vercel-ip-city": "S%C3%A3o%20Paulo", "x-vercel-ip-country": "br" })).toBe(
    "São Paulo, Brazil",
  );
  expect(place({ "cf-ipcountry": "XX" })).toBeNull();
  expect(place({})).toBeNull();
});

test("anybody else's is not", () => {
  env.TRUST_PROXY = false;
  expect(place({ "cf-ipcountry": "FR" })).toBeNull();
});
