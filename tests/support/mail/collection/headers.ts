import { lines, type Specimen, single } from "@/tests/support/mail/collection/specimen";

const without = (raw: Buffer, name: string): Buffer =>
  Buffer.from(raw.toString("latin1").replace(new RegExp(`^${name}:.*\r\n`, "im"), ""), "latin1");

const yes = (name: string, headers: string[], more: Partial<Specimen> = {}): Specimen => ({
  name,
  write: (route) => single(route, headers, "Yes"),
  state: "processed",
  text: "Yes",
  ...more,
});

const lacking = (header: string, state: Specimen["state"] = "processed"): Specimen => ({
  name: `no ${header}`,
  write: (route) => without(single(route, [], "Yes"), header),
  state,
  ...(state === "processed" && { text: "Yes" }),
});

/** Headers that are missing, doubled, enormous or plainly wrong. */
export const headers: Specimen[] = [
  lacking("Message-ID"),
  lacking("Date"),
  lacking("Subject"),
  lacking("MIME-Version"),
  lacking("From", "held"),
  {
    name: "two From headers",
    write: (route) => single(route, [`From: ${route.from}`, "From: Eve <eve@x.test>"], "Yes"),
    state: "held",
  },
  {
    name: "a From with two people",
    write: (route) => single(route, [`From: ${route.from}, eve@x.test`], "Yes"),
    state: "held",
  },
  {
    name: "a forged From",
    write: (route) => single(route, ["From: Eve <eve@x.test>"], "I am Ada"),
    state: "held",
  },
  yes("subject, date and id twice", [
    "Subject: One",
    "Subject: Two",
    "Date: Tue, 17 Nov 2026 10:04:05 +0100",
    "Date: nonsense",
    "Message-ID: <one@x.test>",
    "Message-ID: <two@x.test>",
  ]),
  yes("two content types", ["Content-Type: text/plain", "Content-Type: text/plain; charset=utf-8"]),
  yes("a date from nowhere", ["Date: Yesterday, at noon"]),
  yes("a folded subject with tabs", [lines("Subject: Re:", "\tYour", "  conversation")]),
  yes("a header without a colon", ["X-Broken", "X-Other: fine"]),
  yes("a header name of odd letters", ["X-Größe: 1", "X ä: 2"]),
  yes("ten thousand recipients", [
    lines(
      `Cc: p0@x.test,`,
      ...Array.from({ length: 10_000 }, (_, at) => ` p${at}@x.test,`),
      " z@x.test",
    ),
  ]),
  yes("a thousand references", [
    lines("References:", ...Array.from({ length: 1000 }, (_, at) => ` <r${at}@x.test>`)),
  ]),
  yes("an id without brackets, with blanks", ["Message-ID: odd id @ x.test"]),
  yes("groups and comments among the recipients", [
    "Cc: Team: a@x.test, b@x.test; , undisclosed-recipients:;, (just me) c@x.test",
  ]),
  {
    name: "a header of three megabytes",
    write: (route) => single(route, [`X-Long: ${"a".repeat(3_000_000)}`], "Yes"),
    state: "failed",
  },
  {
    name: "a mail of fifty megabytes",
    write: (route) => single(route, [], Buffer.alloc(50_000_000, "words \r\n")),
    state: "refused",
  },
];
