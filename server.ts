/** The process: starts the roles asked for, says where everything is, and stops in order. */
import { parseArgs } from "node:util";

const roles = ["all", "web", "worker"] as const;

function readRole(): (typeof roles)[number] {
  const { values } = parseArgs({ options: { role: { type: "string", default: "all" } } });
  const role = roles.find((name) => name === values.role);
  if (!role) throw new Error(`--role must be one of ${roles.join(", ")}.`);
  return role;
}

try {
  const role = readRole();
  // Imported here, because a wrong environment variable throws while the module loads.
  const { boot } = await import("@/server/boot/boot");
  await boot(role);
} catch (error) {
  // Plain errors are sentences for the operator; anything else is a defect and shows where.
  const isSentence = error instanceof Error && error.constructor === Error;
  console.error(isSentence ? error.message : error);
  process.exit(1);
}
