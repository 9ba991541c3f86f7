import { expect, test } from "vitest";
import { darkGround } from "@/components/messages/mail/dark-ground";

test.each([
  ['<div style="background-color:#111;color:#eee"><p>Hello</p></div>', "#111111"],
  [
    '<table width="100%" bgcolor="#1a1a2e"><tr><td style="background:#fff">x</td></tr></table>',
    "#1a1a2e",
  ],
  [
    '<p dir="ltr"></p><div style="margin:0;background: rgb(0, 0, 40)">Hi <div>there</div></div>',
    "#000028",
  ],
  ['<div style="background-color:black">x</div>', "#000000"],
])("a mail designed dark has a dark ground: %s", (html, ground) => {
  expect(darkGround(html)).toBe(ground);
});

test.each([
  "<p>Hello</p>",
  '<div style="background-color:#ffffff"><table bgcolor="#000000"><tr><td>x</td></tr></table></div>',
  '<div style="background-color:rgba(0,0,0,0.05)">x</div>',
  '<div style="color:#000">background:#000</div>',
  '<div style="background:#0f766e">A band of our colour, with all the words in it</div>',
  '<table bgcolor="#000000"><tr><td>Acme</td></tr></table><p>A letter on white paper below a band.</p>',
  `${"<p>x</p>".repeat(20)}<div style="background:#000">a footer</div>`,
])("others have none: %s", (html) => {
  expect(darkGround(html)).toBeNull();
});
