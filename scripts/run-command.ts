import type { BootedDatabase } from "@/server/boot/database";

type Command<Arguments> = {
  /** Reads the command line; throws a sentence when it is wrong, before anything is opened. */
  read: () => Arguments;
  run: (input: Arguments, database: BootedDatabase) => Promise<void>;
};

/** Runs a command with the migrated database open, closes it and ends the process. */
export async function runCommand<Arguments>(command: Command<Arguments>): Promise<never> {
  try {
    const input = command.read();
    // Imported here, because a wrong environment variable throws while the module loads.
    const { bootDatabase } = await import("@/server/boot/database");
    const database = await bootDatabase((line) => console.log(line));
    try {
      await command.run(input, database);
    } finally {
      await database.close();
    }
    // The migration engine leaves a timer of ten seconds behind.
    process.exit(0);
  } catch (error) {
    const isSentence = error instanceof Error && error.constructor === Error;
    console.error(isSentence ? error.message : error);
    process.exit(1);
  }
}
