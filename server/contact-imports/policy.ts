import type { Actor } from "@/server/members/actor";

/** Bring contacts in from files. */
export const canImport = (actor: Pick<Actor, "role">): boolean => actor.role === "administrator";

/** Where an import's files lie. */
export const importFile = (importId: string): string => `imports/${importId}.csv`;
export const refusedFile = (importId: string): string => `imports/${importId}-refused.csv`;

/** How long an import is listed, with the rows it refused. */
export const keepDays = 30;
