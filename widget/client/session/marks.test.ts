import { expect, test } from "vitest";
import type { ConversationMarksInput } from "@/lib/schemas/widget";
import type { Problem, Result } from "@/widget/client/result";
import { memoryKeyStore } from "@/widget/client/session/key-store";
import { createMarks, joinMarks } from "@/widget/client/session/marks";

function makeMarks(answers: Result<null>[] = [], keys = memoryKeyStore()) {
  const sent: ConversationMarksInput[] = [];
  const problems: Problem[] = [];
  const at: { current: string | null } = { current: null };
  const marks = createMarks({
    keys,
    current: () => at.current,
    send: async (_, given) => {
      sent.push(given);
      return answers.shift() ?? { ok: true, value: null };
    },
    onProblem: (problem) => problems.push(problem),
  });
  return { marks, sent, problems, at, keys };
}

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
  await marks.flush();
  expect(problems).toEqual([]);
  await marks.flush();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toMatchObject({ add_labels: ["x"] });
  expect(problems).toEqual([refused]);
  await marks.flush();
  expect(sent).toHaveLength(2);
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
