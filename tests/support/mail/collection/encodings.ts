import {
  lines,
  plain,
  type Specimen,
  several,
  single,
  whole,
} from "@/tests/support/mail/collection/specimen";

const flowed = (parameters = ""): string =>
  `Content-Type: text/plain; charset=utf-8; format=flowed${parameters}`;

/** Transfer encodings, flowed text and line ends. */
export const encodings: Specimen[] = [
  {
    name: "quoted-printable with soft breaks",
    write: (route) =>
      single(
        route,
        ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
        lines("Gr=C3=BC=C3=9Fe aus =", "K=C3=B6ln=20=", "am Rhein", ""),
      ),
    state: "processed",
    text: "Grüße aus Köln am Rhein",
  },
  {
    name: "broken quoted-printable",
    write: (route) =>
      single(
        route,
        ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
        "50=% off, =ZZ really =",
      ),
    state: "processed",
    text: "50=% off, =ZZ really",
  },
  {
    name: "base64 with garbage in between",
    write: (route) =>
      single(
        route,
        ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"],
        lines("WWVz!!", "LCBw", "***", "bGVhc2U="),
      ),
    state: "processed",
    text: "Yes, please",
  },
  {
    name: "an unknown transfer encoding",
    write: (route) => single(route, ["Content-Transfer-Encoding: x-rot13"], "Yes"),
    state: "processed",
    text: "Yes",
  },
  {
    name: "format=flowed",
    write: (route) =>
      single(
        route,
        [flowed()],
        lines("This is one ", "paragraph over ", "three lines.", "", "And another."),
      ),
    state: "processed",
    text: "This is one paragraph over three lines. And another.",
  },
  {
    name: "format=flowed with delsp",
    write: (route) =>
      single(route, [flowed("; delsp=yes")], lines("お届けは木曜 ", "日でお願いします。")),
    state: "processed",
    text: "お届けは木曜日でお願いします。",
  },
  {
    name: "flowed quotation",
    write: (route) =>
      single(
        route,
        [flowed()],
        lines(
          "Thursday suits ",
          "me.",
          "",
          "On 17 Nov 2026, at 10:04, Grace <grace@acme.test> wrote:",
          "> Your parcel ",
          "> arrives on Thursday.",
        ),
      ),
    state: "processed",
    text: "Thursday suits me.",
  },
  {
    name: "bare line feeds",
    write: (route) =>
      Buffer.from(single(route, [], lines("One", "two")).toString().replaceAll("\r\n", "\n")),
    state: "processed",
    text: "One two",
  },
  {
    name: "bare carriage returns in the body",
    write: (route) => single(route, [], "One\rtwo\rthree"),
    state: "processed",
    text: "One two three",
  },
  {
    name: "NUL bytes in header and body",
    write: (route) => single(route, ["Subject: A\0B"], "Ye\0s"),
    state: "processed",
    text: "Yes",
  },
  {
    name: "lines of a megabyte",
    write: (route) => single(route, [], "word ".repeat(200_000)),
    state: "processed",
  },
  {
    name: "no line end at the end of the last part",
    write: (route) => {
      const part = several("mixed", [plain("Yes, please")], "cut");
      return whole(route, { ...part, body: part.body.toString().replace(/\r\n--cut--\r\n$/, "") });
    },
    state: "processed",
    text: "Yes, please",
  },
];
