import { now } from "@/server/clock";
import { env } from "@/server/env";
import { UnreadableMail } from "@/server/mail/reading/parse";
import { encodeKey, signedHeaders } from "@/server/mail/s3/sign-request";

const timeoutMs = 120_000;

/** What must be set for mails in S3 to be read, for people. */
export const s3Settings =
  "S3_MAIL_BUCKET, S3_REGION, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY" as const;

/** The one bucket that is read, with where it is and by whose key; null until all of it is set. */
export function mailBucket() {
  const { S3_MAIL_BUCKET: name, S3_REGION: region } = env;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!name || !region || !accessKeyId || !secretAccessKey) return null;
  return { name, region, keys: { accessKeyId, secretAccessKey } };
}

const prefix = "s3:";

/** Names, as the id of a delivery, the mail that is to be fetched. */
export const inBucket = (key: string): string => `${prefix}${key}`;

/** The key within such an id; null for every other. */
export const keyInBucket = (id: string): string | null =>
  id.startsWith(prefix) ? id.slice(prefix.length) : null;

/**
 * The object named `key` in the bucket for mail, in pieces. The host is Amazon's, whatever the key says.
 * @throws UnreadableMail when it is gone; any other error when another attempt may help.
 */
export async function* fetchObject(key: string): AsyncGenerator<Uint8Array> {
  const bucket = mailBucket();
  if (!bucket) throw new Error(`This mail is in S3. Set ${s3Settings}.`);
  const { name, region, keys } = bucket;
  const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  const path = `/${name}/${encodeKey(key)}`;
  const url = new URL(`https://s3.${region}.${domain}${path}`);
  // A key with ".." in it would lead into another bucket.
  if (url.pathname !== path) throw new UnreadableMail(`${key} is no name of an object.`);
  const headers = signedHeaders({ url, region, keys, at: now() });
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { headers, signal, redirect: "error" });
  if (!response.ok) {
    await response.body?.cancel();
    const words = `Amazon S3 answered ${response.status} for ${key} in ${name}.`;
    if (response.status === 404) throw new UnreadableMail(words);
    throw new Error(words);
  }
  for await (const chunk of response.body ?? []) yield chunk;
}
