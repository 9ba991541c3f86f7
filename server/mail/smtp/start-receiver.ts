/**
 * The built-in mail receiver (SMTP_LISTEN): takes mail for our own addresses straight from other mail servers. No AUTH,
 * no relaying. 250 means stored; whatever fails on our side is a 4xx, so that the sender's queue keeps the mail.
 */

import { once } from "node:events";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import { env } from "@/server/env";
import { log } from "@/server/log";
import { maxMailBytes } from "@/server/mail/ingress/raw";
import { acceptData } from "@/server/mail/smtp/accept-data";
import { followCertificate, readCertificate } from "@/server/mail/smtp/certificate";
import { checkRecipient } from "@/server/mail/smtp/check-recipient";
import {
  limitConnections,
  limitMails,
  mostClients,
  mostClientsOfOne,
  mostRecipients,
} from "@/server/mail/smtp/smtp-limits";
import { asRefusal, SmtpRefusal } from "@/server/mail/smtp/smtp-refusal";

const socketTimeoutMs = 5 * 60_000;
const closeTimeoutMs = 5_000;

const remoteOf = (session: SMTPServerSession): string =>
  session.remoteAddress.replace(/^::ffff:(?=\d+\.)/i, "");

/** Answers a callback of smtp-server with what `work` comes to. */
function answer(callback: (error?: Error | null) => void, work: Promise<unknown>): void {
  work.then(
    () => callback(),
    (error: unknown) => callback(asRefusal(error)),
  );
}

/** Counts what is open, by address. */
function makeCounter() {
  const counts = new Map<string, number>();
  return {
    add(key: string): number {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count;
    },
    remove(key: string): void {
      const count = (counts.get(key) ?? 1) - 1;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
    },
  };
}

function makeServer(): SMTPServer {
  const tls = readCertificate();
  const open = makeCounter();
  return new SMTPServer({
    name: env.REPLY_DOMAIN,
    banner: "Segue",
    size: maxMailBytes,
    maxClients: mostClients,
    maxRecipients: mostRecipients,
    authOptional: true,
    disabledCommands: ["AUTH", ...(tls ? [] : ["STARTTLS"])],
    disableReverseLookup: true,
    socketTimeout: socketTimeoutMs,
    closeTimeout: closeTimeoutMs,
    ...tls,
    onConnect(session, callback) {
      const isCrowd = open.add(remoteOf(session)) > mostClientsOfOne;
      const refusal = new SmtpRefusal(421, "4.7.0 Too many connections from your address");
      const work = isCrowd ? Promise.reject(refusal) : limitConnections(remoteOf(session));
      answer(callback, work);
    },
    onClose: (session) => open.remove(remoteOf(session)),
    onMailFrom: (_, session, callback) => answer(callback, limitMails(remoteOf(session))),
    onRcptTo({ address }, session, callback) {
      answer(callback, checkRecipient({ address, remoteAddress: remoteOf(session) }));
    },
    onData(stream, session, callback) {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = {
        from: mailFrom ? mailFrom.address : "",
        to: rcptTo.map(({ address }) => address.toLowerCase()),
      };
      const origin = {
        remoteAddress: remoteOf(session),
        helo: session.hostNameAppearsAs || null,
        isTls: session.secure,
      };
      answer(
        callback,
        acceptData(stream, envelope, origin).finally(() => stream.resume()),
      );
    },
  });
}

/**
 * Starts the receiver when SMTP_LISTEN is set. The result stops it: who is sending a mail may finish it.
 * @throws Error with one sentence when the address is not to be had.
 */
export async function startReceiver(): Promise<() => Promise<void>> {
  const [, host, port] = /^(.*):(\d+)$/.exec(env.SMTP_LISTEN ?? "") ?? [];
  if (port === undefined) return async () => undefined;
  const server = makeServer();
  // A sender that hangs up in the middle is none of our errors.
  server.on("error", (error) => log.debug({ error }, "mail receiver"));
  const listener = server.listen(Number(port), host?.replace(/^\[|\]$/g, "") || undefined);
  try {
    await once(listener, "listening");
  } catch (cause) {
    throw new Error(`SMTP_LISTEN: cannot listen on ${env.SMTP_LISTEN}.`, { cause });
  }
  log.info({ listen: env.SMTP_LISTEN }, "the mail receiver listens");
  const unfollow = followCertificate(server);
  return () => {
    unfollow();
    return new Promise((resolve) => {
      server.close(() => resolve());
    });
  };
}
