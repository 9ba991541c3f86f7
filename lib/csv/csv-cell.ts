/**
 * A value as a cell of a CSV file (RFC 4180). What a spreadsheet would take for a formula is made text by an apostrophe:
 * contacts choose their names themselves.
 */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvRow = (values: unknown[]): string => `${values.map(csvCell).join(",")}\r\n`;
