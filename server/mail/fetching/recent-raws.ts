/**
 * Raw mails that have just come in by this process, so that the job, which nearly always runs here and soon, need not
 * read them back. Storage has them too; whatever is missing here is read from there.
 */
import { remember } from "@/server/remember";

/** A larger mail is not kept, and no more than this altogether. */
const largest = 65_536;
const mostBytes = 16_000_000;

const recent = () =>
  remember("recent-raw-mails", () => ({ bytes: 0, raws: new Map<string, Buffer>() }));

/** Keeps the bytes stored under `key` until they are taken, or others need the room. */
export function keepRecent(key: string, raw: Buffer): void {
  if (raw.length > largest) return;
  const { raws } = recent();
  raws.set(key, raw);
  recent().bytes += raw.length;
  for (const oldest of raws.keys()) {
    if (recent().bytes <= mostBytes) return;
    takeRecent(oldest);
  }
}

/** The bytes stored under `key`, once, if they are still here. */
export function takeRecent(key: string): Buffer | undefined {
  const raw = recent().raws.get(key);
  if (raw && recent().raws.delete(key)) recent().bytes -= raw.length;
  return raw;
}
