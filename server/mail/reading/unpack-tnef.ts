/**
 * Files and words out of winmail.dat, which Outlook sends to people it takes for Outlook users ([MS-OXTNEF]). The input
 * is a stranger's: nothing is read beyond its length, nothing is unpacked, and what does not fit ends the reading.
 */
import { type MapiProperties, readMapiProperties } from "@/server/mail/reading/mapi-properties";

export type TnefFile = {
  name: string | null;
  type: string | null;
  contentId: string | null;
  bytes: Buffer;
};
export type Unpacked = { files: TnefFile[]; text: string | null; html: string | null };

const signature = 0x223e9f78;
const mostFiles = 200;

const tags = {
  body: 0x0002800c,
  codepage: 0x00069007,
  messageProperties: 0x00069003,
  fileStart: 0x00069002,
  fileTitle: 0x00018010,
  fileData: 0x0006800f,
  fileProperties: 0x00069005,
};
const ids = {
  html: 0x1013,
  shortName: 0x3704,
  longName: 0x3707,
  type: 0x370e,
  contentId: 0x3712,
  data: 0x3701,
};

type Attribute = { tag: number; data: Buffer };

/** Attributes in order: level, tag, length, data, checksum. The checksum is not looked at. */
function* attributesOf(bytes: Buffer): Generator<Attribute> {
  for (let at = 6; at + 11 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 5);
    const start = at + 9;
    if (start + length > bytes.length) return;
    yield { tag: bytes.readUInt32LE(at + 1), data: bytes.subarray(start, start + length) };
    at = start + length + 2;
  }
}

/** What a winmail.dat holds, or null when it is none. */
export function unpackTnef(bytes: Buffer): Unpacked | null {
  if (bytes.length < 17 || bytes.readUInt32LE(0) !== signature) return null;
  const unpacked: Unpacked = { files: [], text: null, html: null };
  let charset = "windows-1252";
  for (const { tag, data } of attributesOf(bytes)) {
    if (tag === tags.codepage && data.length >= 4) charset = charsetOf(data.readUInt32LE(0));
    else if (tag === tags.body) unpacked.text = textOf(data, charset);
    else if (tag === tags.messageProperties)
      unpacked.html = htmlOf(readMapiProperties(data), charset);
    else if (!readFileAttribute(unpacked.files, { tag, data }, charset)) break;
  }
  return unpacked;
}

/** Adds to the last file, or begins the next. Answers false when there are too many. */
function readFileAttribute(files: TnefFile[], { tag, data }: Attribute, charset: string): boolean {
  if (tag === tags.fileStart) {
    files.push({ name: null, type: null, contentId: null, bytes: Buffer.alloc(0) });
    return files.length <= mostFiles;
  }
  const file = files.at(-1);
  if (!file) return true;
  if (tag === tags.fileTitle) file.name ??= textOf(data, charset);
  if (tag === tags.fileData) file.bytes = data;
  if (tag === tags.fileProperties) {
    const properties = readMapiProperties(data);
    const string = (id: number) => textOf(properties.get(id) ?? Buffer.alloc(0), "utf-8") || null;
    file.name = string(ids.longName) ?? file.name ?? string(ids.shortName);
    file.type = string(ids.type);
    file.contentId = string(ids.contentId);
    // Embedded messages and OLE objects stand here, behind the id of their interface.
    if (file.bytes.length === 0) file.bytes = properties.get(ids.data)?.subarray(16) ?? file.bytes;
  }
  return true;
}

const charsets: Record<number, string> = {
  65001: "utf-8",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
};

function charsetOf(codepage: number): string {
  const isWindows = codepage >= 1250 && codepage <= 1258;
  return charsets[codepage] ?? (isWindows ? `windows-${codepage}` : "windows-1252");
}

function textOf(bytes: Buffer, charset: string): string {
  const end = bytes.indexOf(0);
  // Only as a stream does Node 24 decode windows-1252 rightly (nodejs/node#56542).
  return new TextDecoder(charset).decode(end < 0 ? bytes : bytes.subarray(0, end), {
    stream: true,
  });
}

function htmlOf(properties: MapiProperties, charset: string): string | null {
  const bytes = properties.get(ids.html);
  if (!bytes) return null;
  const isUtf8 = /charset=["']?utf-8/i.test(bytes.toString("latin1", 0, 2000));
  return textOf(bytes, isUtf8 ? "utf-8" : charset);
}
