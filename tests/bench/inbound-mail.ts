import { simpleParser } from "mailparser";
import { closeDatabase, databasePool, openDatabase, systemDb } from "@/server/db/client";
import { openEmbeddedPostgres } from "@/server/db/embedded/open-embedded-postgres";
import { mailCustomers } from "@/tests/bench/support/mailed-customers";
import { type BenchContext, type BenchResult, median, round } from "@/tests/bench/support/result";
import { takeTurns } from "@/tests/bench/support/take-turns";
import { until } from "@/tests/bench/support/until";
import { postMail } from "@/tests/support/mail/post-mail";
import { type ReceivedMail, rawReply } from "@/tests/support/replies/raw-reply";
import { startSegue } from "@/tests/support/segue-process";

export const name = "inbound mail, accepted to message";

const customers = 32;
const mailsPerSlice = 160;
const slices = 5;
/** Connections of the mail server that delivers, and of the skeleton to its database. */
const lines = 8;

const programs = ["gmail", "outlook", "appleMail", "thunderbird"] as const;

type Delivery = { raw: Buffer; envelopeTo: string };

/**
 * Replies posted to the built server until each is a message, against a bare loop that parses the same kind of mail
 * with the same library and INSERTs it.
 */
export async function run({ templateUrl }: BenchContext): Promise<BenchResult> {
  // With the embedded database, which this process opens too: Segue as `npm start` starts it.
  const segue = await startSegue({ templateUrl, environment: { DATABASE_URL: "" } });
  const postgres = await openEmbeddedPostgres({ dataDir: segue.dataDir });
  openDatabase(postgres.url);
  const answered = await mailCustomers(segue, customers);
  await makeTable();
  const acceptedPerSecond: number[] = [];
  const result = await takeTurns({
    slices,
    ours: async () => {
      const mails = await writeReplies(answered);
      const before = await countProcessed();
      const startedAt = performance.now();
      await onLines(mails, async ({ raw, envelopeTo }) => {
        const answer = await postMail(raw, { origin: segue.baseUrl, envelopeTo });
        if (answer.status !== 202) throw new Error(`A mail was answered ${answer.status}.`);
      });
      acceptedPerSecond.push(perSecond(startedAt));
      await until("every mail is a message", async () => {
        return (await countProcessed()) === before + mailsPerSlice;
      });
      return perSecond(startedAt);
    },
    skeleton: async () => {
      const mails = await writeReplies(answered);
      const startedAt = performance.now();
      await onLines(mails, parseAndInsert);
      return perSecond(startedAt);
    },
    unit: "mails/s",
    bound: { atLeast: 0.4 },
  });
  await closeDatabase();
  await postgres.leave();
  await segue.stop();
  return { ...result, detail: { acceptedPerSecond: round(median(acceptedPerSecond)) } };
}

const perSecond = (startedAt: number): number =>
  (mailsPerSlice * 1000) / (performance.now() - startedAt);

const countProcessed = () => systemDb().inboundEmail.count({ where: { state: "processed" } });

const makeTable = () =>
  databasePool().query(`
    CREATE TABLE bench_mail (id bigserial PRIMARY KEY, message_id text UNIQUE, sender text,
      subject text, body text, html text, at timestamptz NOT NULL DEFAULT now())`);

/** One slice's mails, each new, from all customers and mail programs in turn. */
function writeReplies(answered: ReceivedMail[]): Promise<Delivery[]> {
  return Promise.all(
    Array.from({ length: mailsPerSlice }, async (_, index) => {
      const mail = answered[index % answered.length];
      const program = programs[index % programs.length];
      if (!mail || !program) throw new Error("No customer was mailed.");
      const own = `Thursday is fine, thank you.\nPlease send the lid with the rest (${index}).`;
      return {
        raw: await rawReply({ answered: mail, own, program }),
        envelopeTo: mail.replyTo,
      };
    }),
  );
}

/** Does `work` for all, as many at once as there are lines. */
async function onLines<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: lines }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}

async function parseAndInsert({ raw }: Delivery): Promise<void> {
  const mail = await simpleParser(raw);
  await databasePool().query(
    "INSERT INTO bench_mail (message_id, sender, subject, body, html) VALUES ($1, $2, $3, $4, $5)",
    [mail.messageId, mail.from?.text, mail.subject, mail.text, mail.html || null],
  );
}
