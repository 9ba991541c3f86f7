/**
 * Sends broken mails through the real pipeline: stored, dispatched, processed. Afterwards each is accounted for, and
 * nothing was thrown that nobody caught.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { systemDb } from "@/server/db/client";
import { replyAddress } from "@/server/mail/address";
import { dnsError, replaceDns } from "@/server/mail/authentication/dns";
import { processMails } from "@/server/mail/inbound/process";
import { receiveMail } from "@/server/mail/ingress/receive";
import { mutateMail } from "@/tests/fuzz/mutate-mail";
import { type Random, seededRandom } from "@/tests/fuzz/random";
import { charsets } from "@/tests/support/mail/collection/charsets";
import { encodings } from "@/tests/support/mail/collection/encodings";
import { files } from "@/tests/support/mail/collection/files";
import { headers } from "@/tests/support/mail/collection/headers";
import { machines } from "@/tests/support/mail/collection/machines";
import { replies } from "@/tests/support/mail/collection/replies";
import type { Route } from "@/tests/support/mail/collection/specimen";
import { structures } from "@/tests/support/mail/collection/structures";
import { startChat } from "@/tests/support/realtime/chat";

export type FuzzResult = {
  count: number;
  /** How many mails ended in each state. */
  states: Record<string, number>;
  /** Errors of the process itself, with the number of the mail. */
  crashes: string[];
  /** Mails the slowest of which took this long. */
  slowestMs: number;
  slowest: number;
  /** Resident memory in MB at the start (after warming up), in the middle and at the end. */
  rssMb: [start: number, middle: number, end: number];
};

/** Larger mails say nothing more, and would make twenty thousand take hours. */
const largestSpecimen = 20_000;
const conversations = 50;
const atOnce = 24;

setFlagsFromString("--expose_gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is resident once nothing more can be freed. */
const rss = (): number => {
  collectGarbage();
  return Math.round(process.memoryUsage().rss / 1_000_000);
};

async function routeTo(): Promise<Route> {
  const chat = await startChat();
  await chat.visitorSays("Where is my parcel?");
  await chat.agentSays("It left this morning.");
  await chat.schedule();
  const [recipient] = await chat.recipients();
  if (!recipient) throw new Error("The customer has no reply address.");
  const { email } = recipient;
  return {
    from: `Ada <${email}>`,
    to: replyAddress(recipient),
    address: email,
    originalId: "sent@x.test",
  };
}

/** The specimens small enough, for each of the conversations. */
async function makeSeeds(): Promise<Buffer[]> {
  const all = [replies, charsets, encodings, structures, files, headers, machines].flat();
  const seeds: Buffer[] = [];
  for (let count = 0; count < conversations; count++) {
    const route = await routeTo();
    for (let at = count; at < all.length; at += 5) {
      const raw = all[at]?.state === "refused" ? null : all[at]?.write(route);
      if (raw && raw.length <= largestSpecimen) seeds.push(raw);
    }
  }
  return seeds;
}

async function pass(raw: Buffer, number: number, accountId: string): Promise<string> {
  const { id } = await receiveMail({
    source: "raw",
    sourceEventId: `fuzz ${number}`,
    raw,
    envelopeFrom: null,
    envelopeTo: [],
  });
  // An attempt that may be repeated throws; the queue would come back to it.
  for (let attempt = 1; ; attempt++) {
    try {
      await processMails({ accountId, inboundEmailIds: [id] });
      return id;
    } catch (error) {
      if (attempt === 12) throw error;
    }
  }
}

/** Runs `count` mutated mails. @throws when a mail is missing or undecided at the end. */
export async function runFuzz(input: { seed: number; count: number }): Promise<FuzzResult> {
  const random: Random = seededRandom(input.seed);
  const seeds = await makeSeeds();
  const { id: accountId } = await systemDb().account.findFirstOrThrow({
    orderBy: { createdAt: "asc" },
  });
  const crashes: string[] = [];
  // A name server that does not answer may take a mail 15 seconds, which says nothing about the mail.
  const restoreDns = replaceDns((name) => Promise.reject(dnsError("ENOTFOUND", name)));
  const onRejection = (reason: unknown): void => void crashes.push(`unhandled: ${String(reason)}`);
  process.on("unhandledRejection", onRejection);
  process.on("uncaughtException", onRejection);
  const memory: number[] = [];
  let [slowestMs, slowest] = [0, -1];
  const one = async (number: number, raw: Buffer): Promise<void> => {
    const began = performance.now();
    await pass(raw, number, accountId).catch((error: unknown) => {
      crashes.push(`mail ${number}: ${error instanceof Error ? error.stack : String(error)}`);
    });
    const took = performance.now() - began;
    if (took > slowestMs) [slowestMs, slowest] = [took, number];
  };
  const warm = Math.floor(input.count / 5);
  for (let number = 0; number < input.count; number += atOnce) {
    if (memory.length === 0 && number >= warm) memory.push(rss());
    if (memory.length === 1 && number >= input.count * 0.6) memory.push(rss());
    const batch = Array.from({ length: Math.min(atOnce, input.count - number) }, (_, at) =>
      one(number + at, mutateMail(random.pick(seeds), random)),
    );
    await Promise.all(batch);
  }
  memory.push(rss());
  restoreDns();
  process.off("unhandledRejection", onRejection);
  process.off("uncaughtException", onRejection);
  const [start = 0, middle = start, end = middle] = memory;
  const states = await countStates();
  return { count: input.count, states, crashes, slowestMs, slowest, rssMb: [start, middle, end] };
}

async function countStates(): Promise<Record<string, number>> {
  const groups = await systemDb().inboundEmail.groupBy({
    by: ["state"],
    where: { sourceEventId: { startsWith: "fuzz " } },
    _count: true,
  });
  return Object.fromEntries(groups.map(({ state, _count }) => [state, _count]));
}

/** Why a run is not good; empty when it is. */
export function complaintsAbout(result: FuzzResult): string[] {
  const { count, states, crashes, rssMb } = result;
  const decided = Object.values(states).reduce((sum, number) => sum + number, 0);
  const [start, , end] = rssMb;
  return [
    ...crashes.slice(0, 20),
    ...(decided === count ? [] : [`${count} mails went in, ${decided} are accounted for.`]),
    ...(states.received ? [`${states.received} mails are still to be processed.`] : []),
    // A leak of a kilobyte a mail would show; the heap breathes by some tens of megabytes.
    ...(end > start + 100 + count / 500 ? [`Memory grew from ${start} to ${end} MB.`] : []),
  ];
}
