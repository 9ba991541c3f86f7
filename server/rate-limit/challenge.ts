/**
 * A riddle that costs a browser a moment and a flood of them a fortune: a number whose SHA-256, after the riddle's text,
 * begins with so many zero bits (hashcash). Nothing is stored until it is answered; each is good once, for two minutes.
 */
import { createHash, randomBytes } from "node:crypto";
import type { ChallengeProof, ChallengeView } from "@/lib/schemas/widget";
import { now } from "@/server/clock";
import { isSpent } from "@/server/rate-limit/limit";
import { deriveKey, isSameSecret, sign } from "@/server/secrets/secrets";

const lifeMs = 120_000;

const seal = (subject: string, text: string) =>
  sign({ key: deriveKey("widget challenge"), text: `${subject} ${text}` }).toString("base64url");

/** A riddle for whoever wants to open a session of `subject`, an inbox. */
export function makeChallenge(subject: string, bits: number): ChallengeView {
  const text = `${bits}.${now().getTime() + lifeMs}.${randomBytes(12).toString("base64url")}`;
  return { text: `${text}.${seal(subject, text)}`, bits };
}

/** Whether the answer is right, in time, to a riddle of ours for this subject, and the first to it. */
export async function isSolved(subject: string, proof: ChallengeProof): Promise<boolean> {
  const [bits, expiresAt, nonce, mac] = proof.text.split(".");
  if (!bits || !expiresAt || !nonce || !mac) return false;
  if (!isSameSecret(mac, seal(subject, `${bits}.${expiresAt}.${nonce}`))) return false;
  if (Number(expiresAt) < now().getTime()) return false;
  const hash = createHash("sha256").update(`${proof.text}:${proof.answer}`).digest();
  if (hash.readUInt32BE(0) >>> (32 - Number(bits)) !== 0) return false;
  return !(await isSpent({ name: "challenge", key: nonce, windowSeconds: lifeMs / 1000 }));
}
