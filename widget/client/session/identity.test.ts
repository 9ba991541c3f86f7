import { beforeEach, expect, test, vi } from "vitest";
import type { IdentifyInput, WidgetSessionView } from "@/lib/schemas/widget";
import { offlineProblem, type Problem, type Result } from "@/widget/client/result";
import { createEra, type Era } from "@/widget/client/session/era";
import { createIdentity } from "@/widget/client/session/identity";
import { memoryKeyStore } from "@/widget/client/session/key-store";

let calls: IdentifyInput[];
let answers: Result<WidgetSessionView>[];
let problems: Problem[];
let sessionId: string;
let era: Era;
const view = {} as WidgetSessionView;

beforeEach(() => {
  vi.useFakeTimers();
  era = createEra();
  [calls, answers, problems, sessionId] = [[], [], [], "s1"];
});

function makeIdentity(store = memoryKeyStore()) {
  return createIdentity({
    store,
    identify: async (input) => {
      calls.push(input);
      return answers.shift() ?? { ok: true, value: view };
    },
    whenReady: async () => undefined,
    sessionId: () => sessionId,
    onIdentified: () => undefined,
    onProblem: (problem) => problems.push(problem),
    era,
  });
}

test("an unchanged call sends nothing, on the next page neither; a changed field is sent", async () => {
  const store = memoryKeyStore();
  const identity = makeIdentity(store);
  await identity.setUser({ identifier: "42", name: "Ada" });
  await identity.setUser({ name: "Ada", identifier: "42" });
  await makeIdentity(store).setUser({ identifier: "42", name: "Ada" });
  expect(calls).toHaveLength(1);
  await identity.setUser({ identifier: "42", name: "Ada Lovelace" });
  expect(calls).toHaveLength(2);
});

test("another session is told again", async () => {
  const identity = makeIdentity();
  await identity.setUser({ identifier: "42" });
  sessionId = "s2";
  await identity.setUser({ identifier: "42" });
  expect(calls).toHaveLength(2);
});

test("what was said before a logout is neither sent nor taken in nor remembered after it", async () => {
  const store = memoryKeyStore();
  const identity = makeIdentity(store);
  const onItsWay = identity.setUser({ identifier: "42" });
  const inTurn = identity.setAttributes({ plan: "pro" });
  await Promise.resolve();
  era.end();
  expect(await Promise.all([onItsWay, inTurn])).toEqual([false, false]);
  expect(calls.length).toBeLessThan(2);
  expect(store.read("user")).toBeNull();
  expect(problems).toEqual([]);
  expect(await identity.setUser({ identifier: "43" })).toBe(true);
});

test("a refusal is told, and the same call is sent again next time", async () => {
  const identity = makeIdentity();
  const problem = { code: "forbidden", message: "The hash is not right." };
  answers = [{ ok: false, problem }];
  expect(await identity.setUser({ identifier: "42" })).toBe(false);
  expect(problems).toEqual([problem]);
  expect(await identity.setUser({ identifier: "42" })).toBe(true);
});

test("a call while offline waits and goes out; the ones after it keep their order", async () => {
  const identity = makeIdentity();
  answers = [{ ok: false, problem: offlineProblem }];
  const first = identity.setUser({ identifier: "42" });
  const second = identity.setAttributes({ plan: "pro" });
  await vi.runAllTimersAsync();
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(calls.map((call) => Object.keys(call)[0])).toEqual([
    "identifier",
    "identifier",
    "custom_attributes",
  ]);
  expect(problems).toEqual([]);
});
