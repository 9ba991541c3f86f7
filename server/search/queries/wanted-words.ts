/**
 * The query for to_tsquery: whatever stands between blanks is one quoted word, which the parser of the texts takes
 * apart as it took those apart (AB-1234, an address, 1.2.3). Null when there is no word. A lone Latin letter beside
 * other words begins half of all words and counts for nothing.
 */
export function wantedWords(query: string): string | null {
  const words = query
    .normalize("NFC")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !/^[a-z]$/i.test(word));
  const quoted = (telling.length > 0 ? telling : words).map(
    (word) => `'${word.replaceAll("\\", " ").replaceAll("'", "''")}':*`,
  );
  return quoted.length > 0 ? quoted.slice(0, 8).join(" & ") : null;
}
