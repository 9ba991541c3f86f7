import { createHash, createHmac } from "node:crypto";

export type AmazonKeys = { accessKeyId: string; secretAccessKey: string };

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: Buffer | string, text: string): Buffer =>
  createHmac("sha256", key).update(text).digest();

const emptyHash = sha256("");

/** RFC 3986, as Amazon wants it: encodeURIComponent leaves five signs that it does not. */
export const encodeKey = (key: string): string =>
  key
    .split("/")
    .map((part) =>
      encodeURIComponent(part).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join("/");

/**
 * The headers that make a GET one of ours: Signature Version 4,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 * The path of `url` must be encoded by `encodeKey`, and it has no query.
 */
export function signedHeaders(request: {
  url: URL;
  region: string;
  keys: AmazonKeys;
  at: Date;
  headers?: Record<string, string>;
}): Record<string, string> {
  const { url, region, keys, at } = request;
  const time = at.toISOString().replace(/[-:]|\.\d+/g, "");
  const given = {
    ...request.headers,
    ...{ "x-amz-content-sha256": emptyHash, "x-amz-date": time },
  };
  const signed = Object.entries({ host: url.host, ...given }).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = signed.map(([name]) => name).join(";");
  const lines = signed.map(([name, value]) => `${name}:${value}\n`).join("");
  const canonical = `GET\n${url.pathname}\n\n${lines}\n${names}\n${emptyHash}`;
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  const key = scope.split("/").reduce<Buffer | string>(hmac, `AWS4${keys.secretAccessKey}`);
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`);
  const credential = `Credential=${keys.accessKeyId}/${scope}`;
  return {
    ...given,
    authorization: `AWS4-HMAC-SHA256 ${credential},SignedHeaders=${names},Signature=${signature.toString("hex")}`,
  };
}
