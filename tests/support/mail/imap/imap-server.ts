/**
 * A mail server for tests that speaks as much IMAP (RFC 3501, RFC 2177) as the client uses: one account, one folder.
 * It tells what it was asked, can go deaf, drop its clients and number its folder anew.
 */
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { answerImap, type ImapSession } from "@/tests/support/mail/imap/answer-imap";

export type StoredMail = { uid: number; raw: Buffer; flags: Set<string>; date: Date };

export type ImapFolder = {
  user: string;
  password: string;
  uidValidity: number;
  uidNext: number;
  mails: StoredMail[];
  canIdle: boolean;
  /** UIDs whose bytes the server does not give. */
  broken: Set<number>;
  /** A second folder, when there is one, and what was moved there. */
  doneFolder: string | null;
  moved: StoredMail[];
};

/** Starts one on a free port of the loopback address. */
export async function serveImap(given: Partial<ImapFolder> = {}) {
  const folder: ImapFolder = {
    ...{ user: "support@acme.test", password: "right", uidValidity: 7, uidNext: 1 },
    ...{ mails: [], canIdle: true, broken: new Set<number>(), doneFolder: null, moved: [] },
    ...given,
  };
  const sessions = new Map<Socket, ImapSession>();
  const asked: string[] = [];
  const server = createServer((socket) => {
    const session: ImapSession = { folder, isSignedIn: false, isSelected: false, idleTag: null };
    sessions.set(socket, session);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sessions.delete(socket));
    socket.write("* OK Test server\r\n");
    let text = "";
    socket.on("data", (data) => {
      text += data.toString("latin1");
      for (let end = text.indexOf("\r\n"); end >= 0; end = text.indexOf("\r\n")) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        asked.push(line);
        for (const answer of answerImap(session, line)) socket.write(answer);
        if (/^\S+ LOGOUT/i.test(line)) socket.end();
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    folder,
    /** Every line that clients sent. */
    asked: () => asked,
    countOf: (command: RegExp) => asked.filter((line) => command.test(line)).length,
    isIdling: () => [...sessions.values()].some(({ idleTag }) => idleTag !== null),
    isWatched: () => sessions.size > 0,
    /** Puts a mail into the folder and tells whoever idles. */
    deliver(raw: Buffer, date = new Date()): number {
      const uid = folder.uidNext++;
      folder.mails.push({ uid, raw, flags: new Set(), date });
      for (const [socket, session] of sessions) {
        if (session.idleTag) socket.write(`* ${folder.mails.length} EXISTS\r\n`);
      }
      return uid;
    },
    /** Numbers the folder anew, as servers do after a restore. */
    renumber(): void {
      folder.uidValidity += 1;
      folder.mails.forEach((mail, index) => {
        mail.uid = index + 1;
      });
      folder.uidNext = folder.mails.length + 1;
    },
    drop(): void {
      for (const socket of sessions.keys()) socket.destroy();
    },
    close(): void {
      for (const socket of sessions.keys()) socket.destroy();
      server.close();
    },
  };
}

export type TestImapServer = Awaited<ReturnType<typeof serveImap>>;
