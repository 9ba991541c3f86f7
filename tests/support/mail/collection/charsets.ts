import { lines, type Specimen, single } from "@/tests/support/mail/collection/specimen";

const bytes = (...parts: Array<string | number[]>): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part),
    ),
  );

const inCharset = (
  name: string,
  charset: string,
  body: Buffer,
  text: string,
  encoding = "8bit",
): Specimen => ({
  name,
  write: (route) =>
    single(
      route,
      [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`],
      body,
    ),
  state: "processed",
  text,
});

const ascii = (text: string): Buffer => Buffer.from(text, "latin1");

/** One answer in each charset that mail still comes in; the bytes were written by hand from the tables. */
export const charsets: Specimen[] = [
  inCharset(
    "iso-8859-1",
    "iso-8859-1",
    bytes("Gr", [0xfc, 0xdf], "e aus K", [0xf6], "ln"),
    "Grüße aus Köln",
  ),
  inCharset("iso-8859-15", "iso-8859-15", bytes("5 ", [0xa4], " zu viel"), "5 € zu viel"),
  inCharset("iso-8859-2", "iso-8859-2", bytes("Dzi", [0xea], "kuj", [0xea]), "Dziękuję"),
  inCharset(
    "windows-1252",
    "windows-1252",
    bytes([0x93], "Yes", [0x94], " ", [0x96], " 5 ", [0x80]),
    "“Yes” – 5 €",
  ),
  inCharset(
    "windows-1252 that calls itself iso-8859-1",
    "iso-8859-1",
    bytes([0x93], "Yes", [0x94], " ", [0x85]),
    "“Yes” …",
  ),
  inCharset(
    "windows-1251",
    "windows-1251",
    bytes([0xd1, 0xef, 0xe0, 0xf1, 0xe8, 0xe1, 0xee]),
    "Спасибо",
  ),
  inCharset("koi8-r", "koi8-r", bytes([0xf3, 0xd0, 0xc1, 0xd3, 0xc9, 0xc2, 0xcf]), "Спасибо"),
  inCharset("windows-1256", "windows-1256", bytes([0xd4, 0xdf, 0xd1, 0xc7]), "شكرا"),
  inCharset("windows-1255", "windows-1255", bytes([0xfa, 0xe5, 0xe3, 0xe4]), "תודה"),
  inCharset("iso-8859-7", "iso-8859-7", bytes([0xed, 0xe1, 0xe9]), "ναι"),
  inCharset(
    "windows-1254",
    "windows-1254",
    bytes("te", [0xfe], "ekk", [0xfc], "rler"),
    "teşekkürler",
  ),
  inCharset("gb18030", "gb18030", bytes([0xd0, 0xbb, 0xd0, 0xbb]), "谢谢"),
  inCharset("gb2312", "gb2312", bytes([0xba, 0xc3, 0xb5, 0xc4]), "好的"),
  inCharset("big5", "big5", bytes([0xc1, 0xc2, 0xc1, 0xc2]), "謝謝"),
  inCharset("shift_jis", "shift_jis", bytes([0x82, 0xcd, 0x82, 0xa2]), "はい"),
  inCharset("euc-kr", "euc-kr", bytes([0xb3, 0xd7]), "네"),
  inCharset("euc-jp", "euc-jp", bytes([0xa4, 0xcf, 0xa4, 0xa4]), "はい"),
  inCharset("iso-2022-jp", "iso-2022-jp", ascii("\u001b$B$O$$\u001b(B"), "はい", "7bit"),
  inCharset("utf-7 read as it stands", "unknown-8bit", ascii("Yes"), "Yes"),
  inCharset("utf-8 with a byte order mark", "utf-8", Buffer.from("\ufeffはい"), "はい"),
  inCharset("a charset in quotes and capitals", '"UTF-8"', Buffer.from("Größe"), "Größe"),
  {
    name: "headers in iso-2022-jp and koi8-r",
    write: (route) =>
      single(
        route,
        [
          "Subject: =?ISO-2022-JP?B?GyRCJCokbDBsGyhC?= =?KOI8-R?B?89DB08nCzw==?=",
          "Content-Type: text/plain; charset=us-ascii",
        ],
        "Yes",
      ),
    state: "processed",
    text: "Yes",
  },
  {
    name: "raw utf-8 headers without any declaration",
    write: (route) => single(route, ["Subject: Größe и размер"], "Größe L"),
    state: "processed",
    text: "Größe L",
  },
  {
    name: "an encoded word cut within a character",
    write: (route) =>
      single(route, [lines("Subject: =?UTF-8?B?R3LDvMM=?=", " =?UTF-8?B?n2U=?=")], "Yes"),
    state: "processed",
    text: "Yes",
  },
];
