import { generateKeyPairSync } from "node:crypto";
import { dkimSign } from "mailauth/lib/dkim/sign";
import type { Zone } from "@/tests/support/mail/zone";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "der" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

/** All domains of the tests sign with one key. */
export const signingKey: string = privateKey;

/** The zone of a domain that sends from 192.0.2.10, signs with the selector s1 and asks to have forgeries rejected. */
export const zoneOf = (domain: string, policy = "p=reject"): Zone => ({
  [`TXT _dmarc.${domain}`]: [`v=DMARC1; ${policy}`],
  [`TXT ${domain}`]: ["v=spf1 ip4:192.0.2.10 -all"],
  [`TXT s1._domainkey.${domain}`]: [`v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`],
});

/** A mail with a real signature of the domain. `maxBodyLength` signs the beginning only. */
export async function signMail(
  mail: Buffer,
  domain: string,
  options: { maxBodyLength?: number } = {},
): Promise<Buffer> {
  const { signatures, errors } = await dkimSign(mail, {
    signatureData: [{ signingDomain: domain, selector: "s1", privateKey, ...options }],
    signingDomain: domain,
    selector: "s1",
    privateKey,
  });
  if (errors.length > 0) throw new Error("The mail could not be signed.");
  return Buffer.concat([Buffer.from(signatures), mail]);
}
