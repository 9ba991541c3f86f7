/** How a draft can be put into other words. */
export const rewriteTones = ["friendly", "formal", "shorter", "clearer"] as const;
