/** A process of its own that uses the embedded PostgreSQL in the folder it is given, until it is killed. */
import { openEmbeddedPostgres } from "@/server/db/embedded/open-embedded-postgres";

const [dataDir = ""] = process.argv.slice(2);
await openEmbeddedPostgres({ dataDir, isThrowaway: true });
process.stdout.write("open\n");
setInterval(() => undefined, 60_000);
