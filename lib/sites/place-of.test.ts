import { expect, test } from "vitest";
import { placeOf } from "@/lib/sites/place-of";

const place = (headers: Record<string, string>) => placeOf(new Headers(headers));

test("a proxy's word about town and country is read", () => {
  expect(place({ "cf-ipcountry": "FR", "cf-ipcity": "Lyon" })).toBe("Lyon, France");
  expect(place({ "x-vercel-ip-city": "S%C3%A3o%20Paulo", "x-vercel-ip-country": "br" })).toBe(
    "São Paulo, Brazil",
  );
  expect(place({ "cf-ipcountry": "XX" })).toBeNull();
  expect(place({})).toBeNull();
});
