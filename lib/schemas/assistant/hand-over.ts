/** Why an assistant leaves a conversation to people. */
export const handOverReasons = [
  /** The customer asked for a person. */
  "asked",
  "angry",
  /** Nothing known fits well enough. */
  "unknown",
  /** As many answers as its settings allow. */
  "turns",
  "error",
  "timeout",
  /** The work waited too long for its turn. */
  "queue",
  "budget",
  "shutdown",
  /** A file without words. */
  "file",
  /** Somebody else of the conversation wrote. */
  "participant",
  /** Its answer could not reach the customer by mail. */
  "unreachable",
  /** An administrator took the assistant from the inbox. */
  "switched_off",
] as const;
export type HandOverReason = (typeof handOverReasons)[number];
