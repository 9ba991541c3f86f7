import { expect, test } from "vitest";
import { dialCodes, fullNumber, splitNumber } from "@/widget/frame/home/dial-codes";

test("a number written at home becomes one that is dialled from anywhere", () => {
  expect(fullNumber("DE", "0171 234567")).toBe("+49 171 234567");
  expect(fullNumber("IT", "06 1234567")).toBe("+39 06 1234567");
  expect(fullNumber("US", "(415) 555-0100")).toBe("+1 (415) 555-0100");
  expect(fullNumber("DE", "+33 1 23")).toBe("+33 1 23");
  expect(fullNumber("DE", "0033 1 23")).toBe("+33 1 23");
  expect(fullNumber("DE", " ")).toBe("");
});

test("a kept number is shown with its country, the likely one where several share a code", () => {
  expect(splitNumber("+49 171", "US")).toEqual({ country: "DE", local: "171" });
  expect(splitNumber("+1 415 555", "CA")).toEqual({ country: "CA", local: "415 555" });
  expect(splitNumber("+1 415 555", "DE")).toEqual({ country: "US", local: "415 555" });
  expect(splitNumber("+1 246 555", "US")?.country).toBe("US");
  expect(splitNumber("+1246 555", "US")?.country).toBe("BB");
  expect(splitNumber("0171", "DE")).toBeNull();
});

test("every country is one that browsers have a name for", () => {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const nameless = [...dialCodes.keys()].filter((code) => names.of(code) === code);
  expect(nameless).toEqual([]);
  expect(dialCodes.size).toBeGreaterThan(230);
});
