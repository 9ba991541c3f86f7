/** A process that takes jobs named test.hold and never ends them: to be killed by a test. */
import { openDatabase } from "@/server/db/client";
import { startRunner } from "@/server/jobs/worker/runner";

openDatabase(String(process.argv[2]));
await startRunner({
  "test.hold": {
    run: () => {
      process.send?.("holding");
      return new Promise(() => undefined);
    },
  },
});
