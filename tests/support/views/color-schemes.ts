/** What is looked at in light is looked at in dark, too, by the long run: the tokens' contrast is tested in both. */
export const colorSchemes =
  process.env.SEGUE_TEST_FULL === "1" ? (["light", "dark"] as const) : (["light"] as const);
