/** The words of a Markdown text, without its marks; links keep their words, pictures their description. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/^ {0,3}(?:`{3,}|~{3,}).*$/gm, "")
    .replaceAll(/!?\[([^\][]{0,500})\]\([^()\s]{0,2000}(?: "[^"]{0,500}")?\)/g, "$1")
    .replaceAll(/^[\s:|-]+$/gm, "\n")
    .replaceAll(/^ {0,3}#{1,6}\s+/gm, "")
    .replaceAll(/^\s*>\s?/gm, "")
    .replaceAll(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/gm, "")
    .replaceAll(/(?<![*_])[*_]{1,3}(?=[^\s*_])([^*_\n]{1,1000})[*_]{1,3}/g, "$1")
    .replaceAll(/`([^`]{0,2000})`/g, "$1")
    .replaceAll("|", " ")
    .replaceAll(/\\([\\`*_{}[\]()#+.!|>-])/g, "$1")
    .replaceAll(/[ \t]+/g, " ")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
