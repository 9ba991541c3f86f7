import type { CSSProperties } from "react";

/** Colours of mails. Clients that know prefers-color-scheme take the dark ones by class. */
export const colors = {
  paper: "#ffffff",
  ink: "#1c1917",
  quiet: "#57534e",
  faint: "#78716c",
  line: "#e7e5e4",
};

const dark = {
  paper: "#1c1917",
  ink: "#f5f5f4",
  quiet: "#d6d3d1",
  faint: "#a8a29e",
  line: "#44403c",
};

/** The last names are for Arabic, Hebrew and Japanese on systems whose first choice lacks them. */
export const fontFamily =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, 'Noto Sans', 'Hiragino Sans', Meiryo, sans-serif";

/**
 * `[data-ogsc]` and `[data-ogsb]` are Outlook's own dark mode on the web and phones. A button as dark as the paper gets
 * an edge there.
 */
export const darkStyles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper, .paper > table > tbody > tr > td { background-color: ${dark.paper} !important; }
  .ink { color: ${dark.ink} !important; }
  .quiet { color: ${dark.quiet} !important; }
  .faint { color: ${dark.faint} !important; }
  .line { border-color: ${dark.line} !important; }
  .filled { border-color: ${dark.faint} !important; }
}
[data-ogsc] .ink { color: ${dark.ink} !important; }
[data-ogsc] .quiet { color: ${dark.quiet} !important; }
[data-ogsc] .faint { color: ${dark.faint} !important; }
[data-ogsb] .paper { background-color: ${dark.paper} !important; }
`;

export const styles = {
  body: {
    margin: 0,
    padding: 0,
    backgroundColor: colors.paper,
    fontFamily,
    // A long address breaks rather than widening the column on a phone.
    overflowWrap: "anywhere",
  },
  page: { maxWidth: 600, margin: "0 auto", padding: "16px 20px 40px" },
  text: { margin: 0, color: colors.ink, fontSize: 16, lineHeight: "26px" },
  quiet: { margin: 0, color: colors.quiet, fontSize: 14, lineHeight: "22px" },
  faint: { margin: 0, color: colors.faint, fontSize: 13, lineHeight: "20px" },
  small: { margin: 0, color: colors.faint, fontSize: 12, lineHeight: "18px" },
  button: { padding: "10px 18px", borderRadius: 6, fontSize: 15, fontWeight: 600 },
  /** What people typed: each line in the direction of its own words. */
  typed: { unicodeBidi: "plaintext", textAlign: "start", overflowWrap: "anywhere" },
} satisfies Record<string, CSSProperties>;
