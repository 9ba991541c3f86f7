import type { Role } from "@/server/db/generated/enums";
import type { AccountScope } from "@/server/db/scope";

/** The signed-in member on whose behalf something is done, and the account he does it in. */
export type Actor = {
  scope: AccountScope;
  userId: string;
  name: string;
  email: string;
  role: Role;
  /** Language of the dashboard; null: what the browser asks for. */
  locale: string | null;
  sessionId: string;
};
