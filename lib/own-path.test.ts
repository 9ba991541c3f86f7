import { describe, expect, it } from "vitest";
import { ownPath } from "@/lib/own-path";

describe("where a sign-in may lead", () => {
  it("is a path of this site, with query and fragment", () => {
    expect(ownPath("/app/conversations/7?tab=note#end")).toBe("/app/conversations/7?tab=note#end");
  });

  it.each([
    "https://evil.test/",
    "//evil.test/app",
    "/\\evil.test",
    "/\t/evil.test",
    "\\\\evil.test",
    "javascript:alert(1)",
    "app",
    "",
    undefined,
    ["/app", "/x"],
  ])("is never %j", (value) => {
    expect(ownPath(value)).toBe("/app");
  });

  it("stays on this site when dots climb out of the path", () => {
    expect(ownPath("/app/../..//evil.test")).toBe("/app");
  });
});
