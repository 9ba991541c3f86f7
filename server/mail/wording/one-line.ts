/**
 * Text as a header can carry it: on one line, without controls and without the characters that turn the direction of
 * what follows (a name must not make an address read backwards). What looks like an encoded word (RFC 2047) is set apart:
 * the reader's mail program would decode it into other words.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/=\?/g, "= ?")
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
    .trim();
