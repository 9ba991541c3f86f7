import { deflateRawSync } from "node:zlib";
import {
  file,
  html,
  type Part,
  plain,
  type Specimen,
  several,
  single,
  whole,
} from "@/tests/support/mail/collection/specimen";

/** A ZIP with one file of `size` zero bytes: a thousandth of it, packed. */
export function zipBomb(size: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size));
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(5, 26);
  return Buffer.concat([header, Buffer.from("zeros"), packed]);
}

const attached = (name: string, parts: Part[], expected: Partial<Specimen> = {}): Specimen => ({
  name,
  write: (route) => whole(route, several("mixed", [plain("See file"), ...parts])),
  state: "processed",
  text: "See file",
  ...expected,
});

const calendar = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n";
const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n";

const named = (disposition: string, body = "text"): Part => ({
  headers: ["Content-Type: application/octet-stream", `Content-Disposition: ${disposition}`],
  body,
});

/** What people attach, and how programs name it. */
export const files: Specimen[] = [
  {
    name: "an answer to an invitation",
    write: (route) =>
      whole(
        route,
        several("mixed", [
          several("alternative", [
            plain("Accepted"),
            html("<p>Accepted</p>"),
            {
              headers: ["Content-Type: text/calendar; method=REPLY; charset=utf-8"],
              body: calendar,
            },
          ]),
          file("application/ics", "invite.ics", calendar),
        ]),
      ),
    state: "processed",
    text: "Accepted",
    files: ["invitation.ics", "invite.ics"],
  },
  attached(
    "a business card without a name",
    [{ headers: ["Content-Type: text/vcard"], body: card }],
    {
      files: ["contact.vcf"],
    },
  ),
  attached("a zip bomb, left packed", [file("application/zip", "zeros.zip", zipBomb(50_000_000))], {
    files: ["zeros.zip"],
  }),
  attached(
    "a program among five files",
    [
      file("text/plain", "one.txt", "1"),
      file("text/plain", "two.txt", "2"),
      file("application/octet-stream", "setup.exe", "MZ"),
      file("text/plain", "four.txt", "4"),
      file("text/plain", "five.txt", "5"),
    ],
    { files: ["one.txt", "two.txt", "four.txt", "five.txt"], refused: ["setup.exe"] },
  ),
  attached(
    "a program that calls itself a picture",
    [
      file(
        "image/jpeg",
        "photo.jpg",
        Buffer.concat([Buffer.from("7f454c46020101", "hex"), Buffer.alloc(99)]),
      ),
    ],
    { files: [], refused: ["photo.jpg"] },
  ),
  attached("names that climb", [named('attachment; filename="../../etc/passwd"')], {
    files: ["passwd"],
  }),
  attached(
    "a name of RFC 2231 in pieces",
    [named("attachment; filename*0*=utf-8''Gr%C3%BC; filename*1*=%C3%9Fe; filename*2=.txt")],
    { files: ["Grüße.txt"] },
  ),
  attached(
    "a name as an encoded word",
    [named('attachment; filename="=?UTF-8?B?UmVjaG51bmcgTcOkcnoucGRm?="')],
    { files: ["Rechnung März.pdf"] },
  ),
  attached("a name in raw utf-8", [named('attachment; filename="заказ.txt"')], {
    files: ["заказ.txt"],
  }),
  attached("a name that turns right to left", [named('attachment; filename="a\u202Egpj.txt"')], {
    files: ["agpj.txt"],
  }),
  attached("an empty file", [file("text/plain", "empty.txt", "")]),
  attached(
    "two pictures of one Content-ID",
    ["one.png", "two.png"].map((name) => ({
      headers: [`Content-Type: image/png; name="${name}"`, "Content-ID: <same@x>"],
      body: "not really",
    })),
    { files: ["one.png", "two.png"] },
  ),
  attached(
    "a hundred and twenty files",
    Array.from({ length: 120 }, (_, at) => file("text/plain", `${at}.txt`, `${at}`)),
    {
      files: Array.from({ length: 100 }, (_, at) => `${at}.txt`),
      refused: Array.from({ length: 20 }, (_, at) => `${at + 100}.txt`),
    },
  ),
  {
    name: "text declared as an attachment",
    write: (route) => single(route, ['Content-Disposition: attachment; filename="note.txt"'], "Hi"),
    state: "processed",
    files: ["note.txt"],
  },
  attached(
    "a file cut off in the middle of base64",
    [
      {
        headers: [
          'Content-Type: application/pdf; name="cut.pdf"',
          "Content-Disposition: attachment",
          "Content-Transfer-Encoding: base64",
        ],
        body: "JVBERi0xLjQK\r\nJVB",
      },
    ],
    { files: ["cut.pdf"] },
  ),
];
