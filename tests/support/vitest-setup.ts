import { afterEach, beforeAll, beforeEach, expect, type MockInstance, vi } from "vitest";
import { replaceDns } from "@/server/mail/authentication/dns";
import { serveZone } from "@/tests/support/mail/zone";

let complaints: MockInstance<typeof console.error>;

// No test asks the world's name servers.
beforeAll(() => void replaceDns(serveZone({})));

beforeEach(() => {
  complaints = vi.spyOn(console, "error");
});

afterEach(() => {
  const said = complaints.mock.calls;
  complaints.mockRestore();
  expect(said, "console.error was called").toEqual([]);
});
