import { chatText } from "@/lib/markdown/chat-text";
import { answerWithModel, type OnGrowth } from "@/server/assistant/answer/answer-with-model";
import { answerWithoutModel } from "@/server/assistant/answer/answer-without-model";
import { leave, noModel, type Outcome } from "@/server/assistant/answer/outcome";
import { wishOf } from "@/server/assistant/hand-over/wish";
import { isModelConfigured } from "@/server/assistant/model/is-configured";
import { retrieve } from "@/server/assistant/retrieve/retrieve";
import type { Ask } from "@/server/assistant/turn/turn";

/**
 * The answer to a question from what the account knows, or why a person must give it. A wish for a person and small talk
 * need no model, so that neither costs or fails with it. `onGrowth` hears a model's answer while it is made. Both have the
 * marks of messages, not an article's.
 */
export async function answerQuestion(ask: Ask, onGrowth?: OnGrowth): Promise<Outcome> {
  const outcome = await findAnswer(ask, onGrowth && ((text) => onGrowth(chatText(text))));
  return outcome.kind === "answer" ? { ...outcome, text: chatText(outcome.text) } : outcome;
}

async function findAnswer(ask: Ask, onGrowth?: OnGrowth): Promise<Outcome> {
  const wish = wishOf(ask.question);
  if (wish) return leave(wish === "person" ? "asked" : "angry");
  const { scope, question, locale } = ask;
  const passages = await retrieve(scope, { assistantId: ask.assistant.id, question, locale });
  const answer = answerWithoutModel({ question, locale, passages });
  if (isModelConfigured() && answer.kind !== "small-talk")
    return answerWithModel(ask, passages, onGrowth);
  const found = { passages, use: noModel };
  switch (answer.kind) {
    case "answer":
      return { kind: "answer", text: answer.text, sources: answer.sources, choices: [], ...found };
    case "clarify": {
      const { choices } = answer;
      // Also as a list: mails and other clients show no buttons.
      const text = [answer.text, "", ...choices.map(({ label }) => `- ${label}`)].join("\n");
      return { kind: "answer", text, sources: [], choices, ...found };
    }
    case "small-talk":
      return { kind: "answer", text: answer.text, sources: [], choices: [], ...found };
    case "hand-over":
      return { kind: "hand-over", reason: answer.reason, ...found };
  }
}
