export type LettersText =
  "What goes out by email, in every language, with your own words where you give them.";
