import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";

/** Both parts of a mail from one tree, with equal content: the text is made of the html. */
export async function renderMail(tree: ReactElement): Promise<{ html: string; text: string }> {
  const html = await render(tree);
  const text = toPlainText(html, {
    selectors: [
      { selector: "p", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: "hr", format: "block", options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    ],
  });
  return { html, text: `${text.trim()}\n` };
}
