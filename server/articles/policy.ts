import type { Role } from "@/server/db/generated/enums";

/** What the account tells the world is for administrators to write. */
export const mayWriteKnowledge = (actor: { role: Role }): boolean => actor.role === "administrator";
