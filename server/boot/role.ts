import { parseArgs } from "node:util";

const roles = ["all", "web", "worker"] as const;

/** What a process does: pages and sockets, jobs, or both. */
export type Role = (typeof roles)[number];

/** The role in the command line, `--role=web`; all of them without one. */
export function readRole(): Role {
  const { values } = parseArgs({ options: { role: { type: "string", default: "all" } } });
  const role = roles.find((name) => name === values.role);
  if (!role) throw new Error(`--role must be one of ${roles.join(", ")}.`);
  return role;
}
