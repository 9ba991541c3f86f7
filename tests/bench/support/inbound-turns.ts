import { closeDatabase, openDatabase, systemDb } from "@/server/db/client";
import { openEmbeddedPostgres } from "@/server/db/embedded/open-embedded-postgres";
import { mailCustomers } from "@/tests/bench/support/mailed-customers";
import { type BenchResult, type Bound, median, round } from "@/tests/bench/support/result";
import { takeTurns } from "@/tests/bench/support/take-turns";
import { until } from "@/tests/bench/support/until";
import { type ReceivedMail, rawReply } from "@/tests/support/replies/raw-reply";
import { type SegueProcess, startSegue } from "@/tests/support/segue-process";

export type Delivery = { raw: Buffer; envelopeFrom: string; envelopeTo: string };

/** Hands over one mail; `line` is the connection it goes by. Resolves when it was taken. */
export type Deliver = (mail: Delivery, line: number) => Promise<void>;

type Race = {
  templateUrl: string;
  /** Of Segue, beside the defaults. */
  environment?: Record<string, string>;
  bound: Bound;
  /** Opens the way into each; `databaseUrl` is where the skeleton keeps its mails. */
  open: (
    segue: SegueProcess,
    databaseUrl: string,
  ) => Promise<{ ours: Deliver; skeleton: Deliver; close(): Promise<void> }>;
};

const customers = 32;
const mailsPerSlice = 160;
const slices = 5;
/** Connections of the mail server that delivers. */
export const lines = 8;

const programs = ["gmail", "outlook", "appleMail", "thunderbird"] as const;

/** Replies handed to the built server until each is a message, in turns with a skeleton that stores the same kind. */
export async function raceInbound(race: Race): Promise<BenchResult> {
  const { templateUrl, bound } = race;
  // With the embedded database, which this process opens too: Segue as `npm start` starts it.
  const environment = { DATABASE_URL: "", ...race.environment };
  const segue = await startSegue({ templateUrl, environment });
  const postgres = await openEmbeddedPostgres({ dataDir: segue.dataDir });
  openDatabase(postgres.url);
  const answered = await mailCustomers(segue, customers);
  const { ours, skeleton, close } = await race.open(segue, postgres.url);
  const acceptedPerSecond: number[] = [];
  const result = await takeTurns({
    slices,
    ours: async () => {
      const mails = await writeReplies(answered);
      const before = await countProcessed();
      const startedAt = performance.now();
      await onLines(mails, ours);
      acceptedPerSecond.push(perSecond(startedAt));
      await until("every mail is a message", async () => {
        return (await countProcessed()) === before + mailsPerSlice;
      });
      return perSecond(startedAt);
    },
    skeleton: async () => {
      const mails = await writeReplies(answered);
      const startedAt = performance.now();
      await onLines(mails, skeleton);
      return perSecond(startedAt);
    },
    unit: "mails/s",
    bound,
  });
  await close();
  await closeDatabase();
  await postgres.leave();
  await segue.stop();
  return { ...result, detail: { acceptedPerSecond: round(median(acceptedPerSecond)) } };
}

const perSecond = (startedAt: number): number =>
  (mailsPerSlice * 1000) / (performance.now() - startedAt);

const countProcessed = () => systemDb().inboundEmail.count({ where: { state: "processed" } });

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
        envelopeFrom: mail.to,
        envelopeTo: mail.replyTo,
      };
    }),
  );
}

/** Delivers all, as many at once as there are lines. */
async function onLines(mails: Delivery[], deliver: Deliver): Promise<void> {
  const waiting = mails.values();
  await Promise.all(
    Array.from({ length: lines }, async (_, line) => {
      for (const mail of waiting) await deliver(mail, line);
    }),
  );
}
