/** A whole mail of the collection, and what the pipeline must make of it. */
import { randomUUID } from "node:crypto";
import type { InboundState } from "@/server/db/generated/enums";

/** Who writes to which conversation. */
export type Route = {
  from: string;
  to: string;
  /** Message-ID of the mail that is answered or came back, without angle brackets. */
  originalId: string;
  /** Plain address of the customer. */
  address: string;
};

export type Specimen = {
  name: string;
  write: (route: Route) => Buffer;
  /** "refused" where the mail must not even be taken. */
  state: InboundState | "refused";
  /** The message, white space folded. */
  text?: string;
  /** Names of the kept files, in order. */
  files?: string[];
  /** Names of the refused files. */
  refused?: string[];
};

const crlf = "\r\n";

/** Joins lines as mail programs do. */
export const lines = (...parts: string[]): string => parts.join(crlf);

/** The headers of an ordinary reply, with others in place of or beside them. */
export function headersFrom(route: Route, others: string[] = []): string[] {
  const replaced = new Set(others.map((line) => line.split(":")[0]?.toLowerCase()));
  return [
    `From: ${route.from}`,
    `To: ${route.to}`,
    "Subject: Re: Your conversation with Acme",
    "Date: Tue, 17 Nov 2026 10:04:05 +0100",
    `Message-ID: <${randomUUID()}@mail.example.test>`,
    `In-Reply-To: <${route.originalId}>`,
    "MIME-Version: 1.0",
  ]
    .filter((line) => !replaced.has(line.split(":")[0]?.toLowerCase() ?? ""))
    .concat(others);
}

/** A mail of one body; `body` is bytes where the charset matters. */
export function single(route: Route, headers: string[], body: string | Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(lines(...headersFrom(route, headers), "", "")),
    typeof body === "string" ? Buffer.from(body) : body,
  ]);
}

export type Part = { headers: string[]; body: string | Buffer };

/** A part of parts. */
export function several(kind: string, parts: Part[], boundary = `=_${randomUUID()}`): Part {
  const pieces = parts.flatMap(({ headers, body }) => [
    Buffer.from(lines(`--${boundary}`, ...headers, "", "")),
    typeof body === "string" ? Buffer.from(body) : body,
    Buffer.from(crlf),
  ]);
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--${crlf}`)]),
  };
}

/** A mail whose body is `part`. */
export const whole = (route: Route, part: Part, headers: string[] = []): Buffer =>
  single(route, [...headers, ...part.headers], part.body);

export const plain = (text: string): Part => ({
  headers: ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"],
  body: text,
});

export const html = (text: string): Part => ({
  headers: ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: 8bit"],
  body: text,
});

/** A file in base64, as every program attaches it. */
export function file(type: string, name: string | null, bytes: Buffer | string): Part {
  const body = Buffer.from(bytes).toString("base64").replace(/.{76}/g, `$&${crlf}`);
  const named = name === null ? "" : `; filename="${name}"`;
  return {
    headers: [
      `Content-Type: ${type}`,
      `Content-Disposition: attachment${named}`,
      "Content-Transfer-Encoding: base64",
    ],
    body,
  };
}
