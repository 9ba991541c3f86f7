/** A winmail.dat as Outlook writes it, with only what files and words need. */
type TnefInput = { text?: string; files: { name: string; bytes: Buffer; contentId?: string }[] };

const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function attribute(level: number, tag: number, data: Buffer): Buffer {
  const sum = data.reduce((total, byte) => (total + byte) & 0xffff, 0);
  const checksum = Buffer.from([sum & 0xff, sum >> 8]);
  return Buffer.concat([Buffer.from([level]), long(tag), long(data.length), data, checksum]);
}

/** A MAPI property of type PtypString: UTF-16 with a closing zero, padded to four bytes. */
function unicode(id: number, text: string): Buffer {
  const value = Buffer.from(`${text}\0`, "utf16le");
  const padding = Buffer.alloc((4 - (value.length % 4)) % 4);
  return Buffer.concat([long((id << 16) | 0x1f), long(1), long(value.length), value, padding]);
}

export function writeTnef({ text, files }: TnefInput): Buffer {
  const zero = (value: string) => Buffer.from(`${value}\0`, "latin1");
  return Buffer.concat([
    long(0x223e9f78),
    Buffer.from([1, 0]),
    attribute(1, 0x00089006, long(0x00010000)),
    ...(text === undefined ? [] : [attribute(1, 0x0002800c, zero(text))]),
    ...files.flatMap(({ name, bytes, contentId }) => {
      const properties = [
        unicode(0x3707, name),
        ...(contentId === undefined ? [] : [unicode(0x3712, contentId)]),
      ];
      return [
        attribute(2, 0x00069002, Buffer.alloc(14)),
        attribute(2, 0x00018010, zero(`${name.slice(0, 6).replace(/[^ -~]/g, "_")}~1`)),
        attribute(2, 0x0006800f, bytes),
        attribute(2, 0x00069005, Buffer.concat([long(properties.length), ...properties])),
      ];
    }),
  ]);
}
