/** Answers that go with the first message beside those of the form's fields, whose keys never begin so. */

/** The words the visitor agreed to, whole: what was agreed to is what stood there. */
export const consentAnswer = "$consent";

/** The campaign whose message he answers, by its id. */
export const campaignAnswer = "$campaign";
