/**
 * The name server as the sender check asks it. A mail decides which names are asked for, so each check has a budget:
 * so many questions, so much time, answers so large. Tests put a zone of their own in its place.
 */
import { Resolver } from "node:dns/promises";
import { z } from "zod";
import { remember } from "@/server/remember";

/** Answers as node:dns gives them; rejects with its codes: ENOTFOUND and ENODATA are sure, all others may pass. */
export type DnsLookup = (name: string, type: string) => Promise<string[][] | string[]>;

const patience = { timeout: 3_000, tries: 2 };

const askedTypes = new Set(["TXT", "A", "AAAA", "MX", "PTR", "CNAME"]);

function systemLookup(): DnsLookup {
  const resolver = new Resolver(patience);
  return async (name, type) => {
    if (!askedTypes.has(type)) throw dnsError("ENODATA", name);
    const answer: unknown = await resolver.resolve(name, type);
    // MX answers are objects, which the check reads as they are.
    return Array.isArray(answer) ? answer : [];
  };
}

const holder = () => remember("mail-dns", () => ({ lookup: systemLookup() }));

/** Asks `lookup` from now on; answers how to go back. */
export function replaceDns(lookup: DnsLookup): () => void {
  const before = holder().lookup;
  holder().lookup = lookup;
  return () => {
    holder().lookup = before;
  };
}

/**
 * Lets a parent process that forked us be the name server, with `{zone}`: answers by "TYPE name", all else is unknown.
 * Without an IPC channel (any ordinary start) there is no way in.
 */
export function listenForZone(): void {
  if (!process.send) return;
  process.on("message", (message: unknown) => {
    const { data } = zoneMessage.safeParse(message);
    if (!data) return;
    replaceDns(async (name, type) => {
      const answer = data.zone[`${type} ${name.toLowerCase()}`];
      if (!answer) throw dnsError("ENOTFOUND", name);
      return answer;
    });
    process.send?.({ hasZone: true });
  });
}

const zoneMessage = z.object({ zone: z.record(z.string(), z.array(z.array(z.string()))) });

/** The name server of this process. */
export const lookUpDns: DnsLookup = (name, type) => holder().lookup(name, type);

export const dnsError = (code: string, name: string): Error =>
  Object.assign(new Error(`${code} ${name}`), { code });

/** A name server that said neither yes nor no. */
export function isPassing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return !["ENOTFOUND", "ENODATA", "EBADNAME", "ENONAME"].includes(String(code));
}

export type Budget = { lookup: DnsLookup; isSpent: () => boolean };

const mostQuestions = 80;
const mostRecords = 100;
const mostAnswerLength = 20_000;
const mostMs = 15_000;

/** A resolver for one mail: each name once, at most 80 questions in 15 seconds, no answer beyond 20,000 characters. */
export function openBudget(lookup: DnsLookup): Budget {
  const asked = new Map<string, ReturnType<DnsLookup>>();
  const until = performance.now() + mostMs;
  let isSpent = false;
  const ask: DnsLookup = async (name, type) => {
    if (asked.size > mostQuestions || performance.now() > until) {
      isSpent = true;
      throw dnsError("EBUDGET", name);
    }
    const answer = await lookup(name, type);
    const length = answer.flat().reduce((sum, part) => sum + String(part).length, 0);
    if (answer.length > mostRecords || length > mostAnswerLength) throw dnsError("ENODATA", name);
    return answer;
  };
  return {
    isSpent: () => isSpent,
    lookup: (name, type) => {
      const key = `${type} ${name.toLowerCase()}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      const answer = ask(name, type);
      // Somebody may look at it only later.
      answer.catch(() => {});
      asked.set(key, answer);
      return answer;
    },
  };
}
