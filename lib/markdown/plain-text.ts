/** The words of a Markdown text, without its marks; links keep their words, pictures their description. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/^ {0,3}(?:`{3,}|~{3,}).*$/gm, "")
    .replaceAll(/!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, "$1")
    .replaceAll(/^\s*\|?[\s:|-]*-{2,}[\s:|-]*$/gm, "")
    .replaceAll(/^ {0,3}#{1,6}\s+/gm, "")
    .replaceAll(/^\s*>\s?/gm, "")
    .replaceAll(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/gm, "")
    .replaceAll(/[*_]{1,3}(?=\S)([^*_\n]+?)(?<=\S)[*_]{1,3}/g, "$1")
    .replaceAll(/`([^`]*)`/g, "$1")
    .replaceAll("|", " ")
    .replaceAll(/\\([\\`*_{}[\]()#+.!|>-])/g, "$1")
    .replaceAll(/[ \t]+/g, " ")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
