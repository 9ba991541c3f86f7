import { expect, test } from "vitest";
import {
  bounceAddress,
  parseBounceAddress,
  parseReplyAddress,
  replyAddress,
} from "@/server/mail/address";
import { makeAddressToken } from "@/server/secrets/base32";

test("a reply address names its recipient again", () => {
  const tokenId = makeAddressToken();
  expect(parseReplyAddress(replyAddress({ tokenId }))).toEqual({ tokenId });
});

test("a local part fits RFC 5321 and stays within lower-case base32", () => {
  const [local] = replyAddress({ tokenId: makeAddressToken() }).split("@");
  expect(local).toMatch(/^reply\+[a-z2-7]{43}$/);
  expect(local?.length).toBeLessThanOrEqual(64);
});

test("case, angle brackets, blanks and another domain do not matter", () => {
  const tokenId = makeAddressToken();
  const address = replyAddress({ tokenId }).toUpperCase();
  expect(parseReplyAddress(` <${address}> `)).toEqual({ tokenId });
  expect(parseReplyAddress(address.replace(/@.*/, "@old.example"))).toEqual({ tokenId });
});

test("an altered token or signature names nobody", () => {
  const address = replyAddress({ tokenId: makeAddressToken() });
  for (let at = 6; at < address.indexOf("@"); at++) {
    const other = address[at] === "a" ? "b" : "a";
    expect(parseReplyAddress(address.slice(0, at) + other + address.slice(at + 1))).toBeNull();
  }
});

test.each([
  "",
  "@",
  "reply+",
  "support@acme.test",
  `reply+${"a".repeat(43)}`,
  `reply+${"a".repeat(43)}@x.test`,
])("%j names nobody", (address) => expect(parseReplyAddress(address)).toBeNull());

test("a bounce address names its mail again", () => {
  const bounceToken = makeAddressToken();
  expect(parseBounceAddress(bounceAddress({ bounceToken }))).toEqual({ bounceToken });
  expect(parseBounceAddress("bounce+short@x.test")).toBeNull();
});
