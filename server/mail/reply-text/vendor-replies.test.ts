import { expect, test } from "vitest";
import { extractReply } from "@/server/mail/reply-text/extract-reply";
import { clientReplies } from "@/tests/support/replies/vendors/client-replies";
import { footerReplies } from "@/tests/support/replies/vendors/footer-replies";
import { htmlReplies } from "@/tests/support/replies/vendors/html-replies";
import { original } from "@/tests/support/replies/vendors/vendor-reply";
import { webmailReplies } from "@/tests/support/replies/vendors/webmail-replies";

const vendorReplies = [...webmailReplies, ...clientReplies, ...footerReplies, ...htmlReplies];

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

test.each(vendorReplies)(
  "%s: the words of the person, without the answered mail",
  (_, mail, written) => {
    expect(fold(extractReply(mail).text)).toBe(fold(written));
  },
);

const quoting = vendorReplies.filter(([, { text, html }]) =>
  `${text}${html}`.includes("the blue kettle left"),
);

test.each(quoting)("%s: the words of the person, with the answered mail", (_, mail, written) => {
  expect(fold(extractReply({ ...mail, original: { text: original } }).text)).toBe(fold(written));
});
