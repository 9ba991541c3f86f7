import { parse } from "csv-parse/sync";
import type { ImportColumns } from "@/lib/schemas/contacts/import";

type Encoding = ImportColumns["encoding"];

export type Examined =
  | { ok: true; columns: ImportColumns }
  | { ok: false; reason: "empty" | "not_text" | "no_rows" };

const delimiters = [",", ";", "\t", "|"];
const sampleBytes = 100_000;
const sampleRows = 20;
const shownRows = 3;
const mostColumns = 200;

/** How a CSV file is written (encoding, delimiter) and what its header says. */
export function examineFile(bytes: Buffer): Examined {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, sampleBytes));
  // A picture or a spreadsheet's own format, renamed.
  if (text.includes("\0")) return { ok: false, reason: "not_text" };
  const tries = delimiters.map((delimiter) => readSample(text, delimiter));
  const best = tries.reduce((left, right) => (right.score > left.score ? right : left));
  const [header, ...rows] = best.rows;
  if (!header || rows.length === 0) return { ok: false, reason: "no_rows" };
  const headers = header
    .slice(0, mostColumns)
    .map((name, at) => name.trim().slice(0, 100) || `Column ${at + 1}`);
  const samples = rows.slice(0, shownRows).map((row) => row.map((cell) => cell.slice(0, 80)));
  return { ok: true, columns: { encoding, delimiter: best.delimiter, headers, samples } };
}

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    // What is not UTF-8 comes from a spreadsheet on Windows.
    return "windows-1252";
  }
}

type Sample = { delimiter: string; rows: string[][]; score: number };

/** The right delimiter parts every row into the same number of cells, more than one. */
function readSample(text: string, delimiter: string): Sample {
  const rows = parse(text, {
    ...{ delimiter, to: sampleRows, bom: true, relax_quotes: true, relax_column_count: true },
    // The sample's last row may be cut within a quoted cell.
    ...{ skip_empty_lines: true, skip_records_with_error: true },
  });
  const width = rows[0]?.length ?? 0;
  const alike = rows.filter((row) => row.length === width).length;
  return { delimiter, rows, score: width < 2 ? 0 : (width * alike) / rows.length };
}
