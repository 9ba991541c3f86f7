/** The MAPI properties inside TNEF ([MS-OXTNEF] 2.1.3.4): only strings and bytes are of use; the rest is stepped over. */

/** Value by property id. */
export type MapiProperties = ReadonlyMap<number, Buffer>;

/** Sizes of the fixed types, padded to four bytes. */
const fixedSizes: Record<number, number> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const variableTypes = new Set([0x0d, 0x1e, 0x1f, 0x102]);
const unicode = 0x1f;
const multiple = 0x1000;
const mostProperties = 2_000;

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Reads forward and never behind the end: a read that does not fit throws a RangeError. */
class Cursor {
  private at = 0;
  private readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  short(): number {
    this.at += 2;
    return this.bytes.readUInt16LE(this.at - 2);
  }

  long(): number {
    this.at += 4;
    return this.bytes.readUInt32LE(this.at - 4);
  }

  take(length: number, step = length): Buffer {
    if (this.at + length > this.bytes.length) throw new RangeError("Beyond the end.");
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += step;
    return taken;
  }
}

/** The properties as far as they can be read; strings come as UTF-8 or Latin-1 bytes without their closing zero. */
export function readMapiProperties(bytes: Buffer): MapiProperties {
  const found = new Map<number, Buffer>();
  const cursor = new Cursor(bytes);
  try {
    const count = Math.min(cursor.long(), mostProperties);
    for (let read = 0; read < count; read++) {
      const { id, value } = readProperty(cursor);
      if (value) found.set(id, value);
    }
  } catch (error) {
    // A list that is cut off gives what came before the cut.
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

function readProperty(cursor: Cursor): { id: number; value: Buffer | null } {
  const type = cursor.short();
  const id = cursor.short();
  if (id >= 0x8000) skipName(cursor);
  const bare = type & ~multiple;
  const isVariable = variableTypes.has(bare);
  const count = isVariable || (type & multiple) !== 0 ? cursor.long() : 1;
  if (count > mostProperties) throw new RangeError("More values than there can be.");
  let value: Buffer | null = null;
  for (let read = 0; read < count; read++) {
    const size = isVariable ? cursor.long() : (fixedSizes[bare] ?? Number.POSITIVE_INFINITY);
    const bytes = cursor.take(size, padded(size));
    if (isVariable) value ??= bare === unicode ? fromUtf16(bytes) : bytes;
  }
  return { id, value };
}

function skipName(cursor: Cursor): void {
  cursor.take(16);
  const isNumber = cursor.long() === 0;
  const length = cursor.long();
  if (!isNumber) cursor.take(0, padded(length));
}

const fromUtf16 = (bytes: Buffer): Buffer => Buffer.from(bytes.toString("utf16le"));
