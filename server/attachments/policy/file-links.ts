import { now } from "@/server/clock";
import { deriveKey, isSameSecret, sign } from "@/server/secrets/secrets";

const dayMs = 86_400_000;

const signatureOf = (attachmentId: string, expires: number) =>
  sign({ key: deriveKey("file links"), text: `${attachmentId}.${expires}` }).toString("base64url");

/**
 * A path that reads one file until it expires, without sign-in. Lasts `days` to `days + 1` days: the end is rounded up
 * to midnight, so that the same file has the same address all day and browsers cache it.
 */
export function signFilePath(link: { attachmentId: string; days?: number }): string {
  const days = link.days ?? 1;
  const expires = (Math.ceil(now().getTime() / dayMs) + days) * dayMs;
  const signature = signatureOf(link.attachmentId, expires);
  return `/api/files/${link.attachmentId}?expires=${expires}&signature=${signature}`;
}

/** Whether the link was signed by us and has not expired. */
export function isFileLinkValid(link: {
  attachmentId: string;
  expires: string | null;
  signature: string | null;
}): boolean {
  const expires = Number(link.expires);
  if (!Number.isSafeInteger(expires) || expires < now().getTime()) return false;
  return isSameSecret(link.signature ?? "", signatureOf(link.attachmentId, expires));
}
