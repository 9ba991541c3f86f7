import { expect, test } from "vitest";
import { likelyAddress } from "@/widget/frame/text/likely-address";

test.each(["gmial.com", "gmai.com", "gmaill.com", "gmail.con", "gnail.com", "GMAIL.CO"])(
  "who types %s means gmail.com",
  (domain) => {
    expect(likelyAddress(` Ada.L@${domain} `)).toBe("Ada.L@gmail.com");
  },
);

test.each([
  "ada@gmail.com",
  "ada@ymail.com",
  "ada@mail.com",
  "ada@example.com",
  "ada@gamil.example",
  "ada@",
  "@gmial.com",
  "ada",
  "a@b@gmial.com",
])("nothing is guessed of %s", (email) => {
  expect(likelyAddress(email)).toBeNull();
});
