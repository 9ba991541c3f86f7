/** A process with nothing but the mail receiver: to be killed by a test. */
import { openDatabase } from "@/server/db/client";
import { startReceiver } from "@/server/mail/smtp/start-receiver";

openDatabase(String(process.argv[2]));
await startReceiver();
process.send?.("listening");
