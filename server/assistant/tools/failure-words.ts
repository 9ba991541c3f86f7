import type { ToolAnswer } from "@/server/assistant/tools/call-tool";

/** Why a tool gave nothing, for administrators. */
export const failureWords: Record<Extract<ToolAnswer, { ok: false }>["reason"], string> = {
  bad_arguments: "These arguments do not fit the tool's schema. Nothing was asked.",
  not_proved: "The address needs something that the customer has not proved. Nothing was asked.",
  not_allowed:
    "This host may not be asked: it is not on the assistant's list, or lies within a private network.",
  refused: "It answered with an error, or led elsewhere.",
  too_large: "It answered with more than 64 KB.",
  timeout: "It did not answer in time.",
  unreachable: "It could not be reached.",
};
