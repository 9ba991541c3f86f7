import { z } from "zod";
import type { WidgetMessageView } from "@/lib/schemas/message";

/** POST /api/widget/conversations/:id/survey, and the form behind a mailed link. */
export const surveyInput = z.object({
  /** 1 (bad) to 5 (good). */
  rating: z.coerce.number<string | number>().int().min(1, "Choose one.").max(5),
  comment: z.string().trim().max(2000, "This is too long.").default(""),
});
export type SurveyInput = z.infer<typeof surveyInput>;

export type SurveyAnswer = { message: WidgetMessageView };
