import { createHash } from "node:crypto";
import { v7 as makeId } from "uuid";
import { env } from "@/server/env";
import { AppError } from "@/server/errors";
import { storeRawStream } from "@/server/mail/fetching/store-raw-stream";
import { type Received, receiveStored } from "@/server/mail/ingress/receive";
import { isSameSecret } from "@/server/secrets/secrets";

/** 35 MB, with room for what relays add on the way: the largest mail that is taken. */
export const maxMailBytes = 35_900_000;

/**
 * Checks `Authorization: Bearer INBOUND_SECRET`, or basic authentication with it as password under any name.
 * @throws AppError unavailable when no secret is set, unauthenticated when it is not the one.
 */
export function authenticateInbound(authorization: string | null): void {
  if (!env.INBOUND_SECRET) {
    throw new AppError("unavailable", "Set INBOUND_SECRET to receive mail here.");
  }
  const [, scheme, credentials = ""] = /^(\S+)\s+(.+)$/.exec(authorization?.trim() ?? "") ?? [];
  const basic = () =>
    Buffer.from(credentials, "base64")
      .toString("utf8")
      .replace(/^[^:]*:/, "");
  const given = scheme?.toLowerCase() === "basic" ? basic() : credentials;
  if (!given || !isSameSecret(given, env.INBOUND_SECRET)) {
    throw new AppError("unauthenticated", "The inbound secret is missing or wrong.");
  }
}

/** The addresses of an X-Envelope header: separated by commas or blanks, with or without angle brackets. */
const addresses = (value: string | null): string[] =>
  (value ?? "")
    .split(/[\s,;]+/)
    .map((entry) => entry.replace(/^<|>$/g, ""))
    .filter((entry) => entry !== "");

/** Stores one RFC 5322 message. The same bytes for the same envelope are one mail, however often they come. */
export async function acceptRawMail(input: {
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  headers: Headers;
}): Promise<Received> {
  const envelopeTo = addresses(input.headers.get("x-envelope-to"));
  const from = input.headers.get("x-envelope-from");
  const envelopeFrom = from === null ? null : (addresses(from)[0] ?? "");
  const identity = createHash("sha256").update(JSON.stringify([envelopeFrom, envelopeTo]));
  async function* chunks() {
    for await (const chunk of input.body) {
      identity.update(chunk);
      yield chunk;
    }
  }
  const id = makeId();
  const { head, ...stored } = await storeRawStream({
    ...{ id, chunks: chunks(), maxBytes: maxMailBytes },
    onTooLarge: () => new AppError("too_large"),
  });
  if (!stored.rawSize) throw new AppError("invalid_input", "The body is empty.");
  const sourceEventId = identity.digest("hex");
  const arrival = { source: "raw" as const, sourceEventId, raw: head, envelopeFrom, envelopeTo };
  return receiveStored(id, arrival, stored);
}
