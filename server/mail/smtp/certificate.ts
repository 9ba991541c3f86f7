import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync, unwatchFile, watchFile } from "node:fs";
import type { SMTPServer } from "smtp-server";
import { env } from "@/server/env";
import { log } from "@/server/log";

type Certificate = { cert: string; key: string };

const lookEveryMs = 30_000;

/**
 * Certificate and key of the receiver; null when there are none.
 * @throws Error with one sentence that names the variable.
 */
export function readCertificate(): Certificate | null {
  if (!env.SMTP_TLS_CERT && !env.SMTP_TLS_KEY) return null;
  const read = (name: "SMTP_TLS_CERT" | "SMTP_TLS_KEY"): string => {
    const file = env[name];
    if (!file) throw new Error(`${name}: must be set too. Certificate and key belong together.`);
    try {
      return readFileSync(file, "utf8");
    } catch {
      throw new Error(`${name}: ${file} cannot be read. Correct this variable and start again.`);
    }
  };
  return { cert: read("SMTP_TLS_CERT"), key: read("SMTP_TLS_KEY") };
}

/** OpenSSL takes a certificate of one kind with a key of another, and then serves nobody. */
const fits = ({ cert, key }: Certificate): boolean =>
  new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));

/**
 * Takes over a renewed certificate when its files change, and on SIGHUP. One that does not fit its key is logged, and
 * the former stays. The result stops the watching.
 */
export function followCertificate(server: SMTPServer): () => void {
  const files = [env.SMTP_TLS_CERT, env.SMTP_TLS_KEY].filter((file) => file !== undefined);
  if (files.length === 0) return () => undefined;
  const renew = () => {
    try {
      const certificate = readCertificate();
      if (!certificate || !fits(certificate)) throw new Error("It does not fit its key.");
      server.updateSecureContext(certificate);
      log.info("the mail receiver's certificate is read again");
    } catch (error) {
      // Between the two files' changes they do not fit: the second change mends it.
      log.warn({ error }, "the mail receiver keeps its former certificate");
    }
  };
  for (const file of files) watchFile(file, { interval: lookEveryMs, persistent: false }, renew);
  process.on("SIGHUP", renew);
  return () => {
    for (const file of files) unwatchFile(file, renew);
    process.off("SIGHUP", renew);
  };
}
