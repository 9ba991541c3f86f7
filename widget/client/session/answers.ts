import type { SurveyInput } from "@/lib/inbox/survey";
import type { AnswerRatingInput } from "@/lib/schemas/assistant/answer";
import type { WidgetMessageView } from "@/lib/schemas/message";
import type { EmailPromptInput } from "@/lib/schemas/widget";
import type { ClientEvent } from "@/widget/client/client-event";
import type { Result } from "@/widget/client/result";
import type { Api } from "@/widget/client/session/api";

type AnswersOptions = {
  api: Pick<
    Api,
    "answerEmailPrompt" | "answerSurvey" | "endConversation" | "rateAnswer" | "sendTranscript"
  >;
  receive: (event: { conversationId: string; message: WidgetMessageView; rev: number }) => void;
  onEvent: (event: ClientEvent) => void;
};

export type Answers = ReturnType<typeof createAnswers>;

/** What the visitor says to the cards of a conversation, each answer shown at once and told to the page. */
export function createAnswers({ api, receive, onEvent }: AnswersOptions) {
  function take<Answer extends { message: WidgetMessageView }>(
    answer: Result<Answer>,
    input: object,
  ): Result<Answer> {
    if (!answer.ok) return answer;
    const { message } = answer.value;
    const { id: messageId, conversationId, kind } = message;
    receive({ conversationId, message, rev: message.rev });
    onEvent({ type: "postback", messageId, conversationId, kind, value: { ...input } });
    return answer;
  }

  return {
    emailPrompt: async (conversationId: string, input: EmailPromptInput) =>
      take(await api.answerEmailPrompt(conversationId, input), input),
    /** Said again it is changed. */
    survey: async (conversationId: string, input: SurveyInput) =>
      take(await api.answerSurvey(conversationId, input), input),
    /** A thumb on an answer of the assistant. */
    rating: async (conversationId: string, input: AnswerRatingInput) =>
      take(await api.rateAnswer(conversationId, input), input),
    /** Nothing more is to be said; writing again begins anew. */
    end: api.endConversation,
    /** Has the conversation mailed to the address the server knows. */
    sendTranscript: api.sendTranscript,
  };
}
