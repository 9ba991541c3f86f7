/** The process: starts the role asked for and says where everything is; server/boot stops it in order. */
import { enableCompileCache } from "node:module";
import { readRole } from "@/server/boot/role";

// A fifth of a start is compiling the same packages again. Does nothing where dist/ cannot be written.
enableCompileCache("dist/compile-cache");

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
