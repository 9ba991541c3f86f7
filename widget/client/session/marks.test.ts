import { expect, test } from "vitest";
import type { ConversationMarksInput } from "@/lib/schemas/widget";
import type { Problem, Result } from "@/widget/client/result";
import { createEra } from "@/widget/client/session/era";
import { memoryKeyStore } from "@/widget/client/session/key-store";
import { createMarks, joinMarks } from "@/widget/client/session/marks";

type Answer = Result<null> | Promise<Result<null>>;

function makeMarks(answers: Answer[] = [], keys = memoryKeyStore()) {
  const sent: ConversationMarksInput[] = [];
  const problems: Problem[] = [];
  const at: { current: string | null } = { current: null };
  const era = createEra();
  const marks = createMarks({
    keys,
    current: () => at.current,
    send: async (_, given) => {
      sent.push(given);
      return answers.shift() ?? { ok: true, value: null };
    },
    onProblem: (problem) => problems.push(problem),
    era,
  });
  return { marks, sent, problems, at, keys, era };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("what is said before a conversation waits, over a reload, for the first that begins", async () => {
  const before = makeMarks();
  before.marks.add({ custom_attributes: { plan: "pro" }, add_labels: ["billing"] });
  before.marks.add({ custom_attributes: { plan: "team" }, remove_labels: ["billing"] });
  await before.marks.flush();
  expect(before.sent).toEqual([]);

  const after = makeMarks([], before.keys);
  after.at.current = "c1";
  await after.marks.flush();
  await after.marks.flush();
  expect(after.sent).toEqual([
    { custom_attributes: { plan: "team" }, add_labels: [], remove_labels: ["billing"] },
  ]);
});

test("what nobody answered is kept, what was refused is told and dropped", async () => {
  const offline: Problem = { code: "offline", message: "No.", retryAfterMs: 600_000 };
  const refused: Problem = { code: "invalid_input", message: 'There is no label "x".' };
  const { marks, sent, problems, at } = makeMarks([
    { ok: false, problem: offline },
    { ok: false, problem: refused },
  ]);
  at.current = "c1";
  marks.add({ add_labels: ["x"] });
  await settle();
  expect(problems).toEqual([]);
  await marks.flush();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toMatchObject({ add_labels: ["x"] });
  expect(problems).toEqual([refused]);
  await marks.flush();
  expect(sent).toHaveLength(2);
});

test("what was on its way when the page was reloaded is said again", async () => {
  const keys = memoryKeyStore();
  const before = makeMarks([new Promise(() => undefined)], keys);
  before.at.current = "c1";
  before.marks.add({ add_labels: ["vip"] });
  await settle();
  expect(before.sent).toHaveLength(1);
  const after = makeMarks([], keys);
  after.at.current = "c1";
  await after.marks.flush();
  expect(after.sent).toMatchObject([{ add_labels: ["vip"] }]);
});

test("one unknown label takes nothing with it of what was said beside it", async () => {
  const refused: Problem = { code: "invalid_input", message: 'There is no label "x".' };
  const no: Result<null> = { ok: false, problem: refused };
  const yes: Result<null> = { ok: true, value: null };
  const { marks, sent, problems, at } = makeMarks([no, yes, no, yes]);
  marks.add({ custom_attributes: { plan: "pro" }, add_labels: ["x", "billing"] });
  at.current = "c1";
  await marks.flush();
  expect(sent.slice(1)).toEqual([
    { custom_attributes: { plan: "pro" } },
    { add_labels: ["x"] },
    { add_labels: ["billing"] },
  ]);
  expect(problems).toEqual([refused]);
  await marks.flush();
  expect(sent).toHaveLength(4);
});

test("an ended session is no refusal: it is said again", async () => {
  const ended: Problem = { code: "unauthenticated", message: "Ended.", retryAfterMs: 600_000 };
  const { marks, sent, problems, at, keys } = makeMarks([{ ok: false, problem: ended }]);
  at.current = "c1";
  marks.add({ add_labels: ["vip"] });
  await settle();
  expect(problems).toEqual([]);
  await marks.flush();
  expect(sent).toHaveLength(2);
  expect(keys.read("marks")).toBeNull();
});

test("what was on its way when the visitor logged out is not kept for the next", async () => {
  const offline: Problem = { code: "offline", message: "No.", retryAfterMs: 600_000 };
  const { marks, sent, at, keys, era } = makeMarks([{ ok: false, problem: offline }]);
  at.current = "c1";
  marks.add({ add_labels: ["vip"] });
  era.end();
  keys.clear();
  await settle();
  await marks.flush();
  expect(sent).toHaveLength(1);
  expect(keys.read("marks")).toBeNull();
});

test("the later word holds", () => {
  const joined = joinMarks(
    { add_labels: ["a", "b"], custom_attributes: { n: 1 } },
    { remove_labels: ["a"], add_labels: ["c"], custom_attributes: { n: null } },
  );
  expect(joined).toEqual({
    add_labels: ["b", "c"],
    remove_labels: ["a"],
    custom_attributes: { n: null },
  });
});
