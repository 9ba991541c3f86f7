import { expect, test } from "vitest";
import {
  answeredSeq,
  calledMembers,
  readAssistantAnswer,
  readEmailPrompt,
  readFormAnswers,
  readSurvey,
} from "@/lib/messages/read-payload";

test("payloads are read by their shape", () => {
  expect(answeredSeq({ replyTo: 3 })).toBe(3);
  expect(calledMembers({ mentions: ["a", 7, "b"] })).toEqual(["a", "b"]);
  const answers = [{ key: "email", label: "Email", value: "ada@example.test" }];
  expect(readFormAnswers({ answers })).toEqual(answers);
  expect(readEmailPrompt({ state: "submitted", email: "a@b.test" })).toEqual({
    ...{ state: "submitted", email: "a@b.test" },
  });
  const survey = { style: "stars", rating: 4, comment: "Good" };
  expect(readSurvey(survey)).toEqual(survey);
  const answer = {
    sources: [{ title: "Returns", heading: null, url: null }],
    choices: [],
    rating: -1,
  };
  expect(readAssistantAnswer(answer)).toEqual({ sources: ["Returns"], rating: -1 });
});

test("what is none of ours is nothing", () => {
  for (const payload of [null, undefined, 7, "text", [], { state: "odd", style: 1, sources: {} }]) {
    expect(answeredSeq(payload)).toBeNull();
    expect(calledMembers(payload)).toEqual([]);
    expect(readFormAnswers(payload)).toEqual([]);
    expect(readEmailPrompt(payload)).toBeNull();
    expect(readSurvey(payload)).toBeNull();
    expect(readAssistantAnswer(payload)).toBeNull();
  }
});
