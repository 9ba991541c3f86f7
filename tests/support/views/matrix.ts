/** What screens are looked at in. The long run takes the whole matrix, the usual one its hardest cell. */
const isFull = process.env.SEGUE_TEST_FULL === "1";

/** The contrast of the tokens is tested in both. */
export const colorSchemes = isFull ? (["light", "dark"] as const) : (["light"] as const);

/** A window of 1280 at 200 % is laid out like one of 640. */
export const widths = isFull ? [1440, 640, 320] : [320];
