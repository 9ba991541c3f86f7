import fc from "fast-check";
import { convert } from "html-to-text";
import { describe, expect, test } from "vitest";
import ConversationMail, { type ConversationMailProps } from "@/emails/conversation";
import PasswordResetMail from "@/emails/password-reset";
import {
  type RenderedMail,
  renderConversationMail,
  renderPasswordResetMail,
  renderTranscriptMail,
} from "@/emails/render";
import { mailTexts } from "@/emails/texts";
import TranscriptMail from "@/emails/transcript";
import { mailLocales } from "@/lib/words/mail-locales";

const props: ConversationMailProps = {
  ...ConversationMail.PreviewProps,
  intro: "Thank you for waiting.",
  footer: "Acme Ltd, 1 Road, Town",
  alsoSentTo: ["Bob", "Zoë"],
  wasNotMeUrl: "https://chat.acme.test/unsubscribe/refuse",
};

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** Words as somebody sees them: without what is hidden or drawn, links by their text. */
const visibleWords = ({ html }: Pick<RenderedMail, "html">): string[] =>
  wordsOf(
    convert(html, {
      wordwrap: false,
      selectors: [
        { selector: "[data-skip-in-text=true]", format: "skip" },
        { selector: "a", options: { ignoreHref: true } },
        { selector: "hr", format: "skip" },
        { selector: "img", format: "skip" },
      ],
    }).replaceAll("\u00a0", " "),
  );

/** The text part without the addresses behind links and without marks of direction. */
const textWords = ({ text }: Pick<RenderedMail, "text">): string[] =>
  wordsOf(text.replace(/[\u2068\u2069]/g, "")).filter(
    (word) => !/^-{10,}$/.test(word) && !word.startsWith("https://chat."),
  );

/** Anything that people or hostile programs write. */
const written = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ maxLength: 200, unit: "grapheme" }),
  fc.stringMatching(/^[<>&"' \n\r\tא-תا-يa-z😀]{0,80}$/u),
);

const letterOf = (text: string, author = "Grace") => ({
  ...{ id: "1", author, time: "22 Nov, 15:04", text, images: [], files: [] },
});

describe.each(mailLocales)("in %s", (locale) => {
  test("html and text say the same, word for word", async () => {
    const conversation = await renderConversationMail({ ...props, locale });
    expect(textWords(conversation)).toEqual(visibleWords(conversation));
    const transcript = await renderTranscriptMail({
      ...TranscriptMail.PreviewProps,
      ...{ locale, leftOut: 3, reason: "sent", sentBy: "Grace", wasNotMeUrl: props.wasNotMeUrl },
    });
    expect(textWords(transcript)).toEqual(visibleWords(transcript));
    const reset = await renderPasswordResetMail({ ...PasswordResetMail.PreviewProps, locale });
    expect(textWords(reset)).toEqual(visibleWords(reset));
  });

  test("no name of a value is left unfilled", async () => {
    for (const reason of ["chat", "participant", "claim"] as const) {
      const { html, text } = await renderConversationMail({ ...props, locale, reason });
      expect(html.replace(/<style>.*?<\/style>/s, "") + text).not.toMatch(/[{}]|undefined/);
    }
  });

  test("the page says its language and from which side it is read", async () => {
    const { html } = await renderConversationMail({ ...props, locale });
    const direction = locale === "ar" || locale === "he" ? "rtl" : "ltr";
    expect(html).toMatch(new RegExp(`<html[^>]*dir="${direction}"[^>]*lang="${locale}"`));
    expect(html).toMatch(new RegExp(`<body[^>]*dir="${direction}"`));
  });

  test("the delimiter is the first thing to see, in both parts", async () => {
    const mail = await renderConversationMail({ ...props, locale });
    const { replyDelimiter } = mailTexts(locale);
    expect(mail.text.startsWith(replyDelimiter)).toBe(true);
    expect(visibleWords(mail).join(" ").startsWith(replyDelimiter)).toBe(true);
  });
});

test("whatever is written is in both parts, word for word, and makes no markup", async () => {
  await fc.assert(
    fc.asyncProperty(written, written, async (text, author) => {
      const mail = await renderConversationMail({
        ...props,
        messages: [letterOf(text, author)],
        recap: [letterOf(text, author)],
      });
      const expected = wordsOf(text.replace(/[\u200b\u00a0]/g, " "));
      expect(textWords(mail)).toEqual(visibleWords(mail));
      const all = textWords(mail).join(" ");
      expect(all.split(expected.join(" ")).length).toBeGreaterThan(2);
      expect(mail.html).not.toMatch(/<(?:script|img|iframe|object|form|input)\b/i);
    }),
    { numRuns: 60 },
  );
});

test("the text names the address behind every link", async () => {
  const { text } = await renderConversationMail(props);
  for (const url of [props.continueUrl, props.muteUrl, props.wasNotMeUrl])
    expect(text).toContain(url);
});

test("the preheader stands before everything, and nowhere in the text", async () => {
  const preheader = "Only for the list of mails";
  const { html, text } = await renderConversationMail({ ...props, preheader });
  expect(html.indexOf(preheader)).toBeLessThan(html.indexOf("##-"));
  expect(text).not.toContain(preheader);
});

test("what people type is text, whatever it looks like", async () => {
  const hostile = `<img src=x onerror=alert(1)> "quoted" & </td> javascript:alert(1)\nline two`;
  const { html, text } = await renderConversationMail({
    ...props,
    brand: { ...props.brand, name: "<b>Acme</b>" },
    messages: [letterOf(hostile, "<i>Grace</i>")],
  });
  expect(html).not.toMatch(/<img src=x|<b>Acme|<i>Grace|href="javascript/);
  expect(text).toContain(hostile);
});

test("typed blanks stay, so that code and tables keep their shape", async () => {
  const { html, text } = await renderConversationMail({
    ...props,
    messages: [letterOf("if (a)\n    b  = 1\n\tc")],
  });
  expect(text).toContain("if (a)\n    b  = 1\n    c");
  expect(html).toContain("b\u00a0 = 1");
});

test("names, numbers and addresses do not turn the words around them", async () => {
  const mail = await renderConversationMail({ ...props, locale: "ar", alsoSentTo: ["Bob"] });
  const isolated = (words: string) =>
    `<span dir="auto" style="unicode-bidi:isolate">${words}</span>`;
  for (const words of ["Grace", "Bob", props.email, "Acme"])
    expect(mail.html).toContain(isolated(words));
  expect(mail.text).toContain(`\u2068${props.email}\u2069`);
  const english = await renderConversationMail(props);
  expect(english.text).not.toMatch(/[\u2066-\u2069\u200e\u200f]/);
});

test("an image shown in place is named in the text", async () => {
  const images = [{ src: "cid:photo@acme.test", name: "photo.png" }];
  const { html, text } = await renderConversationMail({
    ...props,
    messages: [{ ...letterOf("See."), images }],
  });
  expect(html).toMatch(/<img[^>]*alt="photo.png"[^>]*src="cid:photo@acme.test"/);
  expect(text).toContain("[photo.png]");
});

test("the logo stands beside the name, which is there without images", async () => {
  const brand = { ...props.brand, logoUrl: "https://acme.test/logo.png?a=1&b=2" };
  const { html, text } = await renderConversationMail({ ...props, brand });
  expect(html).toContain('src="https://acme.test/logo.png?a=1&amp;b=2"');
  expect(text).toContain("Acme");
  expect(text).not.toContain("logo.png");
});

test("the initial of an author is one letter, also where it takes several characters", async () => {
  const { html } = await renderConversationMail({
    ...props,
    messages: [letterOf("Hello.", "👩‍🚀 Ada")],
  });
  expect(html).toContain(">👩‍🚀</div>");
});

test("links work, without the full stop behind them", async () => {
  const { html } = await renderConversationMail(props);
  expect(html).toContain('href="https://parcel.test/1Z999"');
});

test("a button is readable on any brand colour", async () => {
  const brand = { ...props.brand, color: "#facc15" };
  const yellow = await renderConversationMail({ ...props, brand });
  expect(yellow.html).toMatch(/background-color:#facc15;border:[^;]+;color:#1c1917/);
  const teal = await renderConversationMail(props);
  expect(teal.html).toMatch(/background-color:#0f766e;border:[^;]+;color:#ffffff/);
});

test("nothing is loaded from elsewhere: no script, style sheet, font or hidden image", async () => {
  const { html } = await renderConversationMail(props);
  expect(html).not.toMatch(/<script|<link|@import|@font-face|url\(|<img|http-equiv="refresh/i);
});

test("the mail about a password says what to do and how long the link works", async () => {
  const reset = PasswordResetMail.PreviewProps;
  const { html, text } = await renderPasswordResetMail(reset);
  expect(text).toContain(reset.url);
  expect(text).toContain("60 minutes");
  expect(html).toContain(`href="${reset.url}"`);
});
