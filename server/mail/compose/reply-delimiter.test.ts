import { describe, expect, test } from "vitest";
import { replyDelimiters } from "@/emails/texts";
import { extractReply } from "@/server/mail/reply-text/extract-reply";

describe.each(replyDelimiters)("%s", (delimiter) => {
  const below = "Acme\nGrace\nYour parcel has left.";

  test.each([
    ["unquoted", `Thank you.\n\n${delimiter}\n${below}`],
    ["quoted", `Thank you.\n\n> ${delimiter}\n> Acme\n> Grace`],
    ["quoted twice, without a blank", `Thank you.\n\n>>${delimiter}\n>>Acme`],
    ["with unbreakable blanks", `Thank you.\n\n${delimiter.replaceAll(" ", "\u00a0")}\n${below}`],
  ])("is where a reply ends, %s", (_, text) => {
    expect(extractReply({ text }).text).toBe("Thank you.");
  });
});
