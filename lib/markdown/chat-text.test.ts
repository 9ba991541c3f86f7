import fc from "fast-check";
import { expect, test } from "vitest";
import { chatText } from "@/lib/markdown/chat-text";

test.each([
  [
    "See [Delivery \\[EU\\]](https://shop.test/help/d) now.",
    "See Delivery [EU] (https://shop.test/help/d) now.",
  ],
  ["[https://shop.test](https://shop.test)", "https://shop.test"],
  ["## Times ##\n\n![A van](van.png)\n\n* **Fast**\n+ slow", "**Times**\n\n- **Fast**\n- slow"],
  ["1) First\n2) Second", "1. First\n2. Second"],
  ["> Quoted __twice__ 3 \\* 4", "Quoted **twice** 3 * 4"],
  ["```sh\nnpm start\n```", "npm start"],
  [
    "| To | Standard | Express |\n| --- | :-: | --- |\n| Ireland | 3 days | |\n| Spain | 5 days | 2 days |\nMore.",
    "- Ireland: Standard 3 days\n- Spain: Standard 5 days, Express 2 days\nMore.",
  ],
])("%j reads %j", (markdown, said) => {
  expect(chatText(markdown)).toBe(said);
});

test("words without marks stay as they are", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z ,.?]{1,40}$/), { maxLength: 6 }), (lines) => {
      const text = lines
        .map((line) => line.trim())
        .filter(Boolean)
        .join("\n");
      expect(chatText(text)).toBe(text);
    }),
  );
});
