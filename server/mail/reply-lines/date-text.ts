/** Digits of other scripts as ASCII ones: an Arabic or Hindi date is a date. */
export const withPlainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => String(digitValue(digit)));

const zeros = [..."٠۰०০๐０"].map((zero) => zero.codePointAt(0) ?? 0);

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((candidate) => code >= candidate && code <= candidate + 9) ?? code;
  return code - zero;
}

// Buddhist years count from 543 before ours.
const year = /(?<!\d)(?:19|20|25)\d\d(?!\d)/;
const numericDate = /(?<!\d)\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}(?!\d)/;
const clock =
  /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|(?<!\d)\d{1,2}\s?[ap]\.?m\b|\d{1,2}[時时点]|\d{1,2}시/i;
const dayAndMonth =
  /(?<!\d)\d{1,2}\.?(?:\s|-)(?:de\s)?\p{L}{3,}|\p{L}{3,}\.?\s\d{1,2}(?!\d)|\d{1,2}月|\d{1,2}월/iu;

/** Whether a short text names a day. Quadratic on long ones: the caller bounds the length. */
export function hasDate(given: string): boolean {
  const text = withPlainDigits(given);
  return year.test(text) || numericDate.test(text) || (clock.test(text) && dayAndMonth.test(text));
}

/** Whether a short text names an hour. */
export const hasClock = (given: string): boolean => clock.test(withPlainDigits(given));
