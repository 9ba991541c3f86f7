import {
  file,
  headersFrom,
  html,
  lines,
  type Part,
  plain,
  type Specimen,
  several,
  single,
  whole,
} from "@/tests/support/mail/collection/specimen";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const inlineImage = (id: string): Part => ({
  headers: [
    'Content-Type: image/png; name="shot.png"',
    `Content-ID: <${id}>`,
    'Content-Disposition: inline; filename="shot.png"',
    "Content-Transfer-Encoding: base64",
  ],
  body: png.toString("base64"),
});

function nested(depth: number): Part {
  let part = plain("Deep down");
  for (let level = 0; level < depth; level++) part = several("mixed", [part], `b${level}`);
  return part;
}

/** How parts are put together, rightly and wrongly. */
export const structures: Specimen[] = [
  {
    name: "alternative",
    write: (route) => whole(route, several("alternative", [plain("Yes"), html("<p>Yes</p>")])),
    state: "processed",
    text: "Yes",
    files: [],
  },
  {
    name: "mixed of alternative of related (Outlook)",
    write: (route) =>
      whole(
        route,
        several("mixed", [
          several("related", [
            several("alternative", [plain("See"), html('<p>See <img src="cid:a@b"></p>')]),
            inlineImage("a@b"),
          ]),
          file("application/pdf", "order.pdf", "%PDF-1.4 order"),
        ]),
      ),
    state: "processed",
    text: "See",
    files: ["shot.png", "order.pdf"],
  },
  {
    name: "alternative of mixed with pictures in between (Apple)",
    write: (route) =>
      whole(
        route,
        several("alternative", [
          plain("Before after"),
          several("mixed", [html("<p>Before</p>"), inlineImage("x@y"), html("<p>after</p>")]),
        ]),
      ),
    state: "processed",
    text: "Before after",
    files: ["shot.png"],
  },
  {
    name: "only HTML",
    write: (route) => whole(route, html("<div>Yes,<br>please</div>")),
    state: "processed",
    text: "Yes, please",
  },
  {
    name: "HTML with an empty text part",
    write: (route) => whole(route, several("alternative", [plain("  \r\n"), html("<b>Yes</b>")])),
    state: "processed",
    text: "Yes",
  },
  {
    name: "only a file",
    write: (route) =>
      whole(route, several("mixed", [file("application/pdf", "a.pdf", "%PDF-1.4")])),
    state: "processed",
    files: ["a.pdf"],
  },
  {
    name: "a list's footer as a part of its own",
    write: (route) =>
      whole(route, several("mixed", [plain("Yes"), plain("-- \r\nSent by Acme Lists")])),
    state: "processed",
    text: "Yes",
  },
  {
    name: "signed by PGP",
    write: (route) =>
      whole(
        route,
        several('signed; micalg=pgp-sha256; protocol="application/pgp-signature"', [
          plain("Signed yes"),
          file("application/pgp-signature", "signature.asc", "-----BEGIN PGP SIGNATURE-----"),
        ]),
      ),
    state: "processed",
    text: "Signed yes",
    files: ["signature.asc"],
  },
  {
    name: "encrypted by PGP",
    write: (route) =>
      whole(
        route,
        several('encrypted; protocol="application/pgp-encrypted"', [
          file("application/pgp-encrypted", null, "Version: 1"),
          file("application/octet-stream", "encrypted.asc", "-----BEGIN PGP MESSAGE-----"),
        ]),
      ),
    state: "processed",
    files: ["pgp-version.txt", "encrypted.asc"],
  },
  {
    name: "signed by S/MIME",
    write: (route) =>
      whole(
        route,
        several('signed; micalg=sha-256; protocol="application/pkcs7-signature"', [
          plain("Signed yes"),
          file("application/pkcs7-signature", null, Buffer.from([0x30, 0x80, 0x06, 0x09])),
        ]),
      ),
    state: "processed",
    text: "Signed yes",
    files: ["smime.p7s"],
  },
  {
    name: "enveloped by S/MIME",
    write: (route) =>
      single(
        route,
        [
          "Content-Type: application/pkcs7-mime; smime-type=enveloped-data",
          "Content-Transfer-Encoding: base64",
        ],
        Buffer.from([0x30, 0x80, 0x06, 0x09]).toString("base64"),
      ),
    state: "processed",
    files: ["smime.p7m"],
  },
  {
    name: "a forwarded mail as a part",
    write: (route) =>
      whole(
        route,
        several("mixed", [
          plain("See below"),
          {
            headers: ["Content-Type: message/rfc822"],
            body: lines("From: bob@x.test", "Subject: Inner", "", "Inner words"),
          },
        ]),
      ),
    state: "processed",
    text: "See below",
    files: ["message.eml"],
  },
  {
    name: "a multipart without closing boundary",
    write: (route) =>
      single(
        route,
        ['Content-Type: multipart/mixed; boundary="b"'],
        lines("--b", "Content-Type: text/plain", "", "Still here"),
      ),
    state: "processed",
    text: "Still here",
  },
  {
    name: "a multipart whose boundary never comes",
    write: (route) => single(route, ["Content-Type: multipart/mixed; boundary=b"], "No boundary"),
    state: "failed",
  },
  {
    name: "three hundred levels",
    write: (route) => whole(route, nested(300)),
    state: "processed",
    text: "Deep down",
  },
  {
    name: "twenty thousand parts",
    write: (route) =>
      single(
        route,
        ["Content-Type: multipart/mixed; boundary=b"],
        `${"--b\r\n\r\nx\r\n".repeat(20_000)}--b--\r\n`,
      ),
    state: "failed",
  },
  {
    name: "a boundary that is the beginning of another",
    write: (route) =>
      whole(
        route,
        several(
          "mixed",
          [several("alternative", [plain("Yes"), html("<p>Yes</p>")], "ab"), plain("")],
          "a",
        ),
      ),
    state: "processed",
    text: "Yes",
  },
  {
    name: "headers only",
    write: (route) => Buffer.from(lines(...headersFrom(route), "", "")),
    state: "processed",
    text: "Re: Your conversation with Acme",
  },
];
