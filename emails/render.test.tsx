import { convert } from "html-to-text";
import { expect, test } from "vitest";
import ConversationMail, { type ConversationMailProps } from "@/emails/conversation";
import PasswordResetMail from "@/emails/password-reset";
import { renderConversationMail, renderPasswordResetMail } from "@/emails/render";
import { mailTexts } from "@/emails/texts";

const props: ConversationMailProps = {
  ...ConversationMail.PreviewProps,
  alsoSentTo: ["Bob"],
  wasNotMeUrl: "https://chat.acme.test/unsubscribe/refuse",
};

/** Words as somebody sees them: without what is hidden or drawn, links by their text. */
const visibleWords = (html: string): string[] =>
  convert(html, {
    wordwrap: false,
    selectors: [
      { selector: "[data-skip-in-text=true]", format: "skip" },
      { selector: "a", options: { ignoreHref: true } },
      { selector: "hr", format: "skip" },
    ],
  }).split(/\s+/);

/** The text part with the addresses behind links taken out. */
const textWords = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== "" && !/^-{10,}$/.test(word) && !word.startsWith("https://chat."));

test("html and text say the same, word for word", async () => {
  const { html, text } = await renderConversationMail(props);
  expect(textWords(text)).toEqual(visibleWords(html));
});

test("the text names the address behind every link", async () => {
  const { text } = await renderConversationMail(props);
  for (const url of [props.continueUrl, props.muteUrl, props.wasNotMeUrl])
    expect(text).toContain(url);
});

test("the delimiter is the first thing to see, in both parts", async () => {
  const { html, text } = await renderConversationMail(props);
  const { replyDelimiter } = mailTexts("en");
  expect(text.startsWith(replyDelimiter)).toBe(true);
  expect(visibleWords(html).join(" ").startsWith(replyDelimiter)).toBe(true);
  expect(replyDelimiter).toMatch(/^##-.*-##$/);
});

test("the preheader stands before everything, and nowhere in the text", async () => {
  const preheader = "Only for the list of mails";
  const { html, text } = await renderConversationMail({ ...props, preheader });
  expect(html.indexOf(preheader)).toBeLessThan(html.indexOf("##-"));
  expect(text).not.toContain(preheader);
});

test("what people type is text, whatever it looks like", async () => {
  const [message] = props.messages;
  if (!message) throw new Error("no message");
  const hostile = `<img src=x onerror=alert(1)> "quoted" & </td> javascript:alert(1)\nline two`;
  const { html, text } = await renderConversationMail({
    ...props,
    brand: { name: "<b>Acme</b>", color: "#0f766e" },
    messages: [{ ...message, author: "<i>Grace</i>", text: hostile }],
  });
  expect(html).not.toMatch(/<img src=x|<b>Acme|<i>Grace|href="javascript/);
  expect(text).toContain(hostile);
});

test("links work, without the full stop behind them", async () => {
  const { html } = await renderConversationMail(props);
  expect(html).toContain('href="https://parcel.test/1Z999"');
});

test("a button is readable on any brand colour", async () => {
  const yellow = await renderConversationMail({ ...props, brand: { name: "S", color: "#facc15" } });
  expect(yellow.html).toMatch(/background-color:#facc15;color:#1c1917/);
  const teal = await renderConversationMail(props);
  expect(teal.html).toMatch(/background-color:#0f766e;color:#ffffff/);
});

test("the mail about a password says what to do and how long the link works", async () => {
  const reset = PasswordResetMail.PreviewProps;
  const { html, text } = await renderPasswordResetMail(reset);
  expect(text).toContain(reset.url);
  expect(text).toContain("60 minutes");
  expect(html).toContain(`href="${reset.url}"`);
});
