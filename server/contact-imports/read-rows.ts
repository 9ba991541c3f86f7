import { pipeline } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import type { ImportColumns } from "@/lib/schemas/contacts/import";
import { storage } from "@/server/storage/storage";

/** One row below the header, with the file's line it begins on. */
export type FileRow = { line: number; cells: string[] };

/** The file cannot be read to its end as CSV; the message says where. */
export class UnreadableFile extends Error {}

/** The rows of a stored CSV file in order, in pieces: the same file gives the same rows every time. */
export async function* readRows(
  key: string,
  { encoding, delimiter }: Pick<ImportColumns, "encoding" | "delimiter">,
): AsyncGenerator<FileRow> {
  const parser = parse({
    ...{ delimiter, bom: true, relax_quotes: true, relax_column_count: true, from: 2 },
    ...{ skip_empty_lines: true, info: true, max_record_size: 200_000 },
  });
  // Errors of either side reach the loop below by the parser.
  pipeline(decoded(key, encoding), parser, () => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    if (isCsvError(error)) throw new UnreadableFile(error.message, { cause: error });
    throw error;
  }
}

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && "code" in error && String(error.code).startsWith("CSV_");

async function* decoded(key: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of storage().open(key)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
