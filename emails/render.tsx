import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";
import AgentNotice, { type AgentNoticeProps } from "@/emails/agent-notice";
import ConversationMail, { type ConversationMailProps } from "@/emails/conversation";
import MemberMail, { type MemberMailProps } from "@/emails/member-mail";
import PasswordResetMail, { type PasswordResetMailProps } from "@/emails/password-reset";
import RoundTripMail, { type RoundTripMailProps } from "@/emails/round-trip";
import TranscriptMail, { type TranscriptMailProps } from "@/emails/transcript";
import { directionOf } from "@/lib/words/mail-locales";

export type RenderedMail = { html: string; text: string };

type TextOptions = NonNullable<Parameters<typeof toPlainText>[1]>;
type Formatters = NonNullable<TextOptions["formatters"]>;

const formatters: Formatters = {
  /** What markup isolates in the html, characters do in the text (Unicode UAX 9: FSI … PDI). */
  isolated: (element, walk, builder) => {
    builder.addInline("\u2068");
    walk(element.children, builder);
    builder.addInline("\u2069");
  },
  /** An image shown in place is named where it stands. */
  named: (element, _walk, builder) => {
    const { alt } = element.attribs ?? {};
    if (alt) builder.addInline(`[${alt}]`);
  },
};

const selectors: NonNullable<TextOptions["selectors"]> = [
  { selector: "p", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  {
    selector: "p.apart",
    format: "paragraph",
    options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
  },
  { selector: "hr", options: { length: 40, leadingLineBreaks: 2, trailingLineBreaks: 2 } },
  { selector: "img", format: "named" },
];

/** Both parts of a mail from one tree, with equal content: the text is made of the html. */
async function renderTree(tree: ReactElement<{ locale: string }>): Promise<RenderedMail> {
  const html = await render(tree);
  const isFromRight = directionOf(tree.props.locale) === "rtl";
  const text = toPlainText(html, {
    formatters,
    selectors: isFromRight
      ? [...selectors, { selector: "span[dir=auto]", format: "isolated" }]
      : selectors,
  });
  // Unbreakable blanks keep typed ones in the html; a text needs no such means.
  return { html, text: `${text.replaceAll("\u00a0", " ").trim()}\n` };
}

/** A conversation's mail. */
export const renderConversationMail = (props: ConversationMailProps): Promise<RenderedMail> =>
  renderTree(<ConversationMail {...props} />);

/** A whole conversation, asked for. */
export const renderTranscriptMail = (props: TranscriptMailProps): Promise<RenderedMail> =>
  renderTree(<TranscriptMail {...props} />);

/** The mail with the link to a new password. */
export const renderPasswordResetMail = (props: PasswordResetMailProps): Promise<RenderedMail> =>
  renderTree(<PasswordResetMail {...props} />);

/** What tells an agent who is away that a customer wrote. */
export const renderAgentNotice = (props: AgentNoticeProps): Promise<RenderedMail> =>
  renderTree(<AgentNotice {...props} />);

/** The test that an administrator answers. */
export const renderRoundTripMail = (props: RoundTripMailProps): Promise<RenderedMail> =>
  renderTree(<RoundTripMail {...props} />);

/** What waits for a member, or lets him in. */
export const renderMemberMail = (props: MemberMailProps): Promise<RenderedMail> =>
  renderTree(<MemberMail {...props} />);
