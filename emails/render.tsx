import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";
import ConversationMail, { type ConversationMailProps } from "@/emails/conversation";
import PasswordResetMail, { type PasswordResetMailProps } from "@/emails/password-reset";

export type RenderedMail = { html: string; text: string };

/** Both parts of a mail from one tree, with equal content: the text is made of the html. */
async function renderTree(tree: ReactElement): Promise<RenderedMail> {
  const html = await render(tree);
  const text = toPlainText(html, {
    selectors: [
      { selector: "p", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      {
        selector: "p.apart",
        format: "paragraph",
        options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
      },
      { selector: "hr", options: { length: 40, leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    ],
  });
  return { html, text: `${text.trim()}\n` };
}

/** A conversation's mail. */
export const renderConversationMail = (props: ConversationMailProps): Promise<RenderedMail> =>
  renderTree(<ConversationMail {...props} />);

/** The mail with the link to a new password. */
export const renderPasswordResetMail = (props: PasswordResetMailProps): Promise<RenderedMail> =>
  renderTree(<PasswordResetMail {...props} />);
