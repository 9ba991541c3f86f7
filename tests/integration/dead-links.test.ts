import { expect, test } from "vitest";
import ContinuePage from "@/app/c/[token]/page";
import SurveyPage from "@/app/survey/[token]/page";
import UnsubscribePage from "@/app/unsubscribe/[token]/page";
import { useDatabase } from "@/tests/support/database/database";

useDatabase();

test.each([
  ["/unsubscribe", UnsubscribePage],
  ["/c", ContinuePage],
  ["/survey", SurveyPage],
])("%s with a token that is not ours is not found", async (_path, page) => {
  const input = {
    params: Promise.resolve({ token: "nobody" }),
    searchParams: Promise.resolve({}),
  };
  await expect(page(input)).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
});
