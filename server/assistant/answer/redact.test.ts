import { expect, test } from "vitest";
import { redact } from "@/server/assistant/answer/redact";

test.each([
  ["write to ada.lovelace+x@example.co.uk please", "write to [address] please"],
  ["my password: hunter2 is gone", "my [secret] is gone"],
  ["Authorization: Bearer abc.def", "Authorization: [secret]"],
  ["key sk-live_0123456789abcdef", "key [secret]"],
  ["card 4111 1111 1111 1111, thanks", "card [number], thanks"],
  ["call +49 (30) 1234-5678", "call [number]"],
  ["IBAN DE89 3704 0044 0532 0130 00", "IBAN [number]"],
  ["order 12345 of 2026-11-23", "order 12345 of 2026-11-23"],
])("%s", (text, kept) => {
  expect(redact(text)).toBe(kept);
});
