import type { ImapFolder, StoredMail } from "@/tests/support/mail/imap/imap-server";

export type ImapSession = {
  folder: ImapFolder;
  isSignedIn: boolean;
  isSelected: boolean;
  /** The tag of the IDLE under way. */
  idleTag: string | null;
};

type Answer = (string | Buffer)[];

const ok = (tag: string, text = "done"): string => `${tag} OK ${text}\r\n`;
const no = (tag: string, text: string): string => `${tag} NO ${text}\r\n`;

/** What the server says to one line of a client. */
export function answerImap(session: ImapSession, line: string): Answer {
  if (session.idleTag !== null) {
    const tag = session.idleTag;
    session.idleTag = null;
    return [/^DONE$/i.test(line) ? ok(tag) : `${tag} BAD expected DONE\r\n`];
  }
  const [, tag = "*", command = "", rest = ""] = /^(\S+) (UID \S+|\S+) ?(.*)$/i.exec(line) ?? [];
  const answer = commands[command.toUpperCase()];
  if (!answer) return [`${tag} BAD unknown command\r\n`];
  return answer(session, tag, rest);
}

const commands: Record<string, (session: ImapSession, tag: string, rest: string) => Answer> = {
  CAPABILITY: ({ folder }, tag) => [
    `* CAPABILITY IMAP4rev1${folder.canIdle ? " IDLE" : ""}${folder.doneFolder ? " MOVE" : ""}\r\n`,
    ok(tag),
  ],
  LOGIN(session, tag, rest) {
    const { user, password } = session.folder;
    const [name, given] = rest.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', "")) ?? [];
    session.isSignedIn = name === user && given === password;
    return [session.isSignedIn ? ok(tag) : no(tag, "[AUTHENTICATIONFAILED] wrong password")];
  },
  LIST: (_, tag, rest) => [listed("LIST", rest), ok(tag)],
  LSUB: (_, tag, rest) => [listed("LSUB", rest), ok(tag)],
  NOOP: (session, tag) => [...exists(session), ok(tag)],
  LOGOUT: (_, tag) => ["* BYE see you\r\n", ok(tag)],
  CLOSE: (_, tag) => [ok(tag)],
  SELECT(session, tag, rest) {
    if (!session.isSignedIn) return [no(tag, "sign in first")];
    if (!/^"?INBOX"?$/i.test(rest)) return [no(tag, "[NONEXISTENT] no such folder")];
    session.isSelected = true;
    const { uidValidity, uidNext } = session.folder;
    return [
      "* FLAGS (\\Seen \\Deleted)\r\n* OK [PERMANENTFLAGS (\\Seen \\Deleted)] kept\r\n",
      ...exists(session),
      `* 0 RECENT\r\n* OK [UIDVALIDITY ${uidValidity}]\r\n* OK [UIDNEXT ${uidNext}]\r\n`,
      ok(tag, "[READ-WRITE] selected"),
    ];
  },
  STATUS({ folder }, tag, rest) {
    const [, name = ""] = /^"?([^" ]+)"? /.exec(rest) ?? [];
    const isThere = [folder.doneFolder, "INBOX"].includes(name);
    return isThere ? [`* STATUS ${name} (UIDNEXT 1)\r\n`, ok(tag)] : [no(tag, "no such folder")];
  },
  "UID MOVE"({ folder }, tag, rest) {
    const uid = Number(/^\d+/.exec(rest)?.[0]);
    const index = folder.mails.findIndex((mail) => mail.uid === uid);
    folder.moved.push(...folder.mails.splice(index, 1));
    return [`* ${index + 1} EXPUNGE\r\n`, ok(tag)];
  },
  IDLE(session, tag) {
    session.idleTag = tag;
    return ["+ idling\r\n", ...exists(session)];
  },
  "UID SEARCH"({ folder }, tag, rest) {
    const range = /UID (\d+|\*)(?::(\*))?/i.exec(rest);
    const since = /SINCE (\S+)/i.exec(rest)?.[1];
    const found = range ? inRange(folder.mails, range[1] ?? "*") : folder.mails;
    const fresh = since
      ? found.filter(({ date }) => date >= new Date(`${since} 00:00 UTC`))
      : found;
    return [`* SEARCH ${fresh.map(({ uid }) => uid).join(" ")}\r\n`, ok(tag)];
  },
  "UID FETCH"({ folder }, tag, rest) {
    const [, uid, items = ""] = /^(\d+) (.*)$/.exec(rest) ?? [];
    const index = folder.mails.findIndex((mail) => mail.uid === Number(uid));
    const mail = folder.mails[index];
    if (folder.broken.has(Number(uid)) && /BODY/i.test(items)) {
      return [no(tag, "[SERVERBUG] Message cannot be read from the store.")];
    }
    return mail ? [...fetched(mail, index + 1, items), ok(tag)] : [ok(tag)];
  },
  "UID STORE"({ folder }, tag, rest) {
    const [, uid, flags = ""] = /^(\d+) \+FLAGS\S* \((.*)\)$/i.exec(rest) ?? [];
    const mail = folder.mails.find((candidate) => candidate.uid === Number(uid));
    for (const flag of flags.split(" ")) mail?.flags.add(flag);
    return [ok(tag)];
  },
};

/** An empty pattern asks for the separator only. */
function listed(command: string, pattern: string): string {
  if (/""$/.test(pattern)) return `* ${command} (\\Noselect) "/" ""\r\n`;
  return /[" ](INBOX|\*)"?$/i.test(pattern) ? `* ${command} () "/" INBOX\r\n` : "";
}

const exists = ({ folder, isSelected }: ImapSession): Answer =>
  isSelected ? [`* ${folder.mails.length} EXISTS\r\n`] : [];

/** "n:*" names the last mail even when its number is below n. */
function inRange(mails: StoredMail[], from: string): StoredMail[] {
  const last = mails.at(-1);
  const beyond = mails.filter(({ uid }) => from !== "*" && uid >= Number(from));
  return beyond.length === 0 && last ? [last] : beyond;
}

function fetched(mail: StoredMail, seq: number, items: string): Answer {
  const words = [`UID ${mail.uid}`, `FLAGS (${[...mail.flags].join(" ")})`];
  if (/RFC822\.SIZE/i.test(items)) words.push(`RFC822.SIZE ${mail.raw.length}`);
  if (/INTERNALDATE/i.test(items)) words.push(`INTERNALDATE "${imapDate(mail.date)}"`);
  if (/ENVELOPE/i.test(items)) {
    words.push(
      'ENVELOPE (NIL "Large" ((NIL NIL "ada" "example.test")) NIL NIL NIL NIL NIL NIL NIL)',
    );
  }
  const part = /BODY(?:\.PEEK)?\[\]<(\d+)\.(\d+)>/i.exec(items);
  const whole = /BODY(?:\.PEEK)?\[\]/i.test(items);
  if (!part && !whole) return [`* ${seq} FETCH (${words.join(" ")})\r\n`];
  const start = Number(part?.[1] ?? 0);
  const bytes = part ? mail.raw.subarray(start, start + Number(part[2])) : mail.raw;
  const name = part ? `BODY[]<${start}>` : "BODY[]";
  return [`* ${seq} FETCH (${words.join(" ")} ${name} {${bytes.length}}\r\n`, bytes, ")\r\n"];
}

function imapDate(date: Date): string {
  const [, day, month, year, time] = /, (\d+) (\w+) (\d+) (\S+)/.exec(date.toUTCString()) ?? [];
  return `${day}-${month}-${year} ${time} +0000`;
}
