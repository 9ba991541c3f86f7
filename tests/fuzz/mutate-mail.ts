import type { Random } from "@/tests/fuzz/random";

type Mutation = (raw: Buffer, random: Random) => Buffer;

/** Bytes that mean something to a mail, or to whatever reads it later. */
const pieces = [
  ...["\r\n", "\n", "\r", "\0", "--", "=", "?=", "=?UTF-8?B?", "<", ">", "<>", "@", ";", '"', "\\"],
  ...["\r\n\r\n", "Content-Type: multipart/mixed\r\n", "Content-Type: text/html\r\n"],
  ...["Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n"],
  ...["From: \r\n", "To: <>\r\n", "Date: 0\r\n", "Message-ID: <\r\n", "Subject: \ud83d\r\n"],
  ...["boundary=", "charset=utf-7", "charset=iso-2022-jp", "format=flowed; delsp=yes", "\u001b$B"],
  ...["<script>", "<!--", "<![CDATA[", "&#x0;", '<img src="cid:', "<table><tr>", "<div style='"],
  ...["> ", "On 1 Jan 2026 a@b.c wrote:\r\n", "From: a@b.c\r\n", "-- \r\n", "' OR 1=1 --", "%00"],
  ...[
    "\ufeff",
    "\u202e",
    "\u0000",
    "é",
    "中",
    "a".repeat(5000),
    ">".repeat(2000),
    "=\r\n".repeat(500),
  ],
].map((piece) => Buffer.from(piece));

const cut = (raw: Buffer, random: Random): [number, number] => {
  const start = random.below(raw.length + 1);
  return [start, Math.min(raw.length, start + random.below(200))];
};

const replaced = (raw: Buffer, range: [number, number], by: Buffer): Buffer =>
  Buffer.concat([raw.subarray(0, range[0]), by, raw.subarray(range[1])]);

const shuffleLines: Mutation = (raw, random) => {
  const lines = raw.toString("latin1").split("\r\n");
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  [lines[one], lines[other]] = [lines[other] ?? "", lines[one] ?? ""];
  return Buffer.from(lines.join("\r\n"), "latin1");
};

const dropLine: Mutation = (raw, random) => {
  const lines = raw.toString("latin1").split("\r\n");
  lines.splice(random.below(lines.length), 1 + random.below(3));
  return Buffer.from(lines.join("\r\n"), "latin1");
};

const mutations: Mutation[] = [
  (raw, random) => {
    const changed = Buffer.from(raw);
    for (let count = random.below(12); count >= 0; count--) {
      if (changed.length > 0) changed[random.below(changed.length)] = random.below(256);
    }
    return changed;
  },
  (raw, random) => replaced(raw, cut(raw, random), Buffer.alloc(0)),
  (raw, random) => {
    const [at] = cut(raw, random);
    return replaced(raw, [at, at], random.pick(pieces));
  },
  (raw, random) => replaced(raw, cut(raw, random), random.pick(pieces)),
  (raw, random) => {
    const [start, end] = cut(raw, random);
    const [at] = cut(raw, random);
    return replaced(raw, [at, at], raw.subarray(start, end));
  },
  (raw, random) => raw.subarray(0, random.below(raw.length + 1)),
  (raw, random) =>
    Buffer.from(
      raw.toString("latin1").replaceAll("\r\n", random.pick(["\n", "\r", "\r\r\n"])),
      "latin1",
    ),
  shuffleLines,
  dropLine,
];

/** A copy of the mail with one to four accidents. */
export function mutateMail(raw: Buffer, random: Random): Buffer {
  let changed = raw;
  for (let count = 1 + random.below(4); count > 0; count--) {
    changed = random.pick(mutations)(changed, random);
  }
  return changed;
}
