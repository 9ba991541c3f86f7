/** What came of trying a failed mail again. */
export const retryOutcomes = {
  arrived: "It had arrived after all.",
  sent_again: "It goes out again.",
};
