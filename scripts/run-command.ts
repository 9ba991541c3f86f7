import type { BootedDatabase } from "@/server/boot/database";

/**
 * Runs one command with the migrated database open, closes it and ends the process. A failure ends with its
 * message alone: a wrong variable or argument is one sentence.
 */
export async function runCommand(
  command: (database: BootedDatabase) => Promise<void>,
): Promise<never> {
  try {
    // Imported here, because a wrong environment variable throws while the module loads.
    const { bootDatabase } = await import("@/server/boot/database");
    const database = await bootDatabase((line) => console.log(line));
    try {
      await command(database);
    } finally {
      await database.close();
    }
    // The migration engine leaves a timer of ten seconds behind.
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
