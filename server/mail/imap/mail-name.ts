import { createHash } from "node:crypto";

type Place = { inboxId: string; host: string; username: string; folder: string };

/** What a mail of a mailbox is called as a delivery. */
export type MailName = { inboxId: string; place: string; uidValidity: bigint; uid: number };

/** Tells one folder of one mailbox from all others. */
export function nameOfPlace({ host, username, folder }: Place): string {
  const place = createHash("sha256").update(JSON.stringify([host, username, folder]));
  return place.digest("hex").slice(0, 16);
}

/** Names a mail for good: the same number in another folder, or after a new UIDVALIDITY, is another mail. */
export function nameOfMail(mail: { mailbox: Place; uidValidity: bigint; uid: number }): string {
  const { mailbox, uidValidity, uid } = mail;
  return `${mailbox.inboxId}/${nameOfPlace(mailbox)}/${uidValidity}/${uid}`;
}

/** The parts of such a name; null when it is none. */
export function readMailName(name: string): MailName | null {
  const [, inboxId, place, uidValidity, uid] =
    /^([0-9a-f-]{36})\/([0-9a-f]{16})\/(\d+)\/(\d+)$/.exec(name) ?? [];
  if (!inboxId || !place || !uidValidity) return null;
  return { inboxId, place, uidValidity: BigInt(uidValidity), uid: Number(uid) };
}
