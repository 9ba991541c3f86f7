import type { ChallengeProof, ChallengeView } from "@/lib/schemas/widget";

/** The first 32 bits of the fractional parts of the roots of the first primes: FIPS 180-4, 4.2.2 and 5.3.3. */
function makeConstants() {
  const fraction = (value: number) => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return {
    start: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    rounds: primes.map((prime) => fraction(Math.cbrt(prime))),
  };
}

const { start, rounds } = makeConstants();
const turn = (value: number, by: number) => (value >>> by) | (value << (32 - by));

/** One block of SHA-256 (FIPS 180-4, 6.2.2). Synchronous: crypto.subtle is slower for small texts and wants https. */
function mixBlock(state: Int32Array, block: DataView, words: Int32Array): void {
  for (let at = 0; at < 16; at += 1) words[at] = block.getInt32(at * 4);
  const word = (at: number) => words[at] ?? 0;
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [word(at - 15), word(at - 2)];
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[at] = (word(at - 16) + low + word(at - 7) + high) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + high + ((e & f) ^ (~e & g)) + (rounds[at] ?? 0) + word(at)) | 0;
    const low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries())
    state[at] = (state[at] ?? 0) + value;
}

/** SHA-256 of an ASCII text, as eight 32-bit words. */
export function sha256(text: string): Int32Array {
  const bytes = new Uint8Array(((text.length + 8) >> 6) * 64 + 64);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  bytes[text.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, text.length * 8);
  const state = Int32Array.from(start);
  const words = new Int32Array(64);
  for (let at = 0; at < bytes.length; at += 64) {
    mixBlock(state, new DataView(bytes.buffer, at, 64), words);
  }
  return state;
}

/** So many at once, so that the page stays responsive. */
const slice = 1_000;

/** Finds the number that the riddle asks for. */
export async function solveChallenge({ text, bits }: ChallengeView): Promise<ChallengeProof> {
  for (let answer = 0; ; answer += 1) {
    if ((sha256(`${text}:${answer}`)[0] ?? -1) >>> (32 - bits) === 0) {
      return { text, answer: String(answer) };
    }
    if (answer % slice === slice - 1) await new Promise((resolve) => setTimeout(resolve));
  }
}
