import { afterAll, afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";
import { replaceDns } from "@/server/mail/authentication/dns";
import { beginAfresh } from "@/tests/support/begin-afresh";
import { serveZone } from "@/tests/support/mail/zone";

let complaints: MockInstance<typeof console.error>;

beginAfresh();
// No test asks the world's name servers.
replaceDns(serveZone({}));

beforeEach(() => {
  complaints = vi.spyOn(console, "error");
});

afterEach(() => {
  const said = complaints.mock.calls;
  complaints.mockRestore();
  expect(said, "console.error was called").toEqual([]);
});

afterAll(() => void vi.useRealTimers());
