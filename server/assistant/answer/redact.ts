const patterns: [RegExp, string][] = [
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu, "[address]"],
  [/\b(?:bearer|token|password|passwort|secret|api[_-]?key)\b\s*[:=]?\s*\S+/giu, "[secret]"],
  [/\b(?:sk|pk|re|whsec|ghp|xox[abp])[-_][\w-]{8,}/g, "[secret]"],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, "[number]"],
  // Cards and telephone numbers: nine digits or more, however they are grouped.
  [/(?<![\w-])\+?\d(?:[ ().-]{0,2}\d){8,18}(?![\w-])/g, "[number]"],
];

/** A text without what a log must not keep: addresses, secrets, long numbers. */
export function redact(text: string): string {
  return patterns.reduce((left, [pattern, word]) => left.replace(pattern, word), text);
}
