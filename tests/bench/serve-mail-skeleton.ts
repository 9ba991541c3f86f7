/**
 * What mail is measured against: a receiver (npm smtp-server) that parses each mail with the same library and stores it,
 * raw and taken apart, in one INSERT before it says 250. No rules, no checks, nothing else.
 */
import { simpleParser } from "mailparser";
import pg from "pg";
import { SMTPServer } from "smtp-server";

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
await pool.query(`
  CREATE TABLE bench_mail (id bigserial PRIMARY KEY, raw bytea NOT NULL, message_id text UNIQUE,
    sender text, subject text, body text, html text, at timestamptz NOT NULL DEFAULT now())`);

async function store(raw: Buffer): Promise<void> {
  const mail = await simpleParser(raw);
  await pool.query(
    `INSERT INTO bench_mail (raw, message_id, sender, subject, body, html)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [raw, mail.messageId, mail.from?.text, mail.subject, mail.text, mail.html || null],
  );
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["AUTH", "STARTTLS"],
  disableReverseLookup: true,
  onData(stream, _, callback) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
    stream.on("end", () => {
      store(Buffer.concat(chunks)).then(() => callback(), callback);
    });
  },
});
const listener = server.listen(0, "127.0.0.1", () => {
  const address = listener.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});
process.on("SIGTERM", () => process.exit(0));
