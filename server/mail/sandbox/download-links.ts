import { now } from "@/server/clock";
import { ownOrigin } from "@/server/http/own-origin";
import { deriveKey, isSameSecret, sign } from "@/server/secrets/secrets";

/** Resend's attachment links live for an hour. */
const linkLifeMs = 3_600_000;

/** `file` is an attachment's id, or "raw" for the whole message. */
type DownloadTarget = { emailId: string; file: string };

const signatureOf = ({ emailId, file }: DownloadTarget, expires: number) =>
  sign({ key: deriveKey("sandbox downloads"), text: `${emailId}.${file}.${expires}` }).toString(
    "base64url",
  );

/** A path that reads one file of a sandbox mail without key or sign-in. */
export function signDownloadPath(target: DownloadTarget): { path: string; expiresAt: Date } {
  const expires = now().getTime() + linkLifeMs;
  const query = new URLSearchParams({
    file: target.file,
    expires: String(expires),
    signature: signatureOf(target, expires),
  });
  const path = `/api/sandbox/resend/downloads/${target.emailId}?${query}`;
  return { path, expiresAt: new Date(expires) };
}

/** The same as Resend's API gives it, like links to its CDN. */
export function signDownload(target: DownloadTarget): { download_url: string; expires_at: string } {
  const { path, expiresAt } = signDownloadPath(target);
  return { download_url: `${ownOrigin()}${path}`, expires_at: expiresAt.toISOString() };
}

/** The target of a download URL, or null when it was not signed by us or has expired. */
export function readDownload(emailId: string, query: URLSearchParams): DownloadTarget | null {
  const [file, expires] = [query.get("file") ?? "", Number(query.get("expires"))];
  if (!Number.isSafeInteger(expires) || expires < now().getTime()) return null;
  const target = { emailId, file };
  return isSameSecret(query.get("signature") ?? "", signatureOf(target, expires)) ? target : null;
}
