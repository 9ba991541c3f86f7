/** `npm run migrate`: brings the database to this version's schema and ends. */
import { runCommand } from "@/scripts/run-command";

await runCommand({
  read: () => null,
  run: async (_input, { applied }) => {
    if (applied.length === 0) console.log("The database is up to date.");
  },
});
