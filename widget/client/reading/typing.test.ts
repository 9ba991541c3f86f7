import { beforeEach, expect, test, vi } from "vitest";
import { createTypingSignal, type TypingSignal } from "@/widget/client/reading/typing";

let said: string[];
let typing: TypingSignal;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  said = [];
  typing = createTypingSignal({
    now: Date.now,
    send: ({ conversationId, isTyping }) => said.push(`${conversationId} ${isTyping}`),
  });
});

test("typing is told at most every three seconds, and its end after five of silence", () => {
  for (const text of ["H", "He", "Hel"]) typing.typed("a", text);
  expect(said).toEqual(["a true"]);
  vi.advanceTimersByTime(3_000);
  typing.typed("a", "Hell");
  expect(said).toEqual(["a true", "a true"]);
  vi.advanceTimersByTime(5_000);
  expect(said).toEqual(["a true", "a true", "a false"]);
});

test("an emptied composer ends it, and so does another conversation", () => {
  typing.typed("a", "H");
  typing.typed("a", "");
  typing.typed("a", "H");
  typing.typed("b", "H");
  expect(said).toEqual(["a true", "a false", "a true", "a false", "b true"]);
});
