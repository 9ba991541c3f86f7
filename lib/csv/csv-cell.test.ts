import { expect, test } from "vitest";
import { csvRow } from "@/lib/csv/csv-cell";

test("quotes, commas and lines stay within their cell", () => {
  expect(csvRow(['Ada "the first"', "a,b", "one\ntwo", null, 3])).toBe(
    '"Ada ""the first""","a,b","one\ntwo",,3\r\n',
  );
});

test("nothing a contact calls himself is run by a spreadsheet", () => {
  for (const name of ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"]) {
    expect(csvRow([name]).replace(/^"/, "")).toMatch(/^'/);
  }
});
