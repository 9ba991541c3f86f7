import { fileTypeFromBuffer } from "file-type";
import { maxUploadBytes } from "@/lib/limits";

export type ExaminedFile = {
  /** Safe to show, to store as metadata and to offer for saving. */
  name: string;
  /** From the bytes; what the sender says is not believed. */
  contentType: string;
  /** A sentence for people when the file is not accepted, else null. */
  refusedReason: string | null;
};

// What starts by a double click somewhere.
const programExtensions =
  /\.(exe|com|scr|pif|msi|msp|bat|cmd|cpl|dll|sys|vb|vbs|vbe|js|jse|mjs|wsc|wsf|wsh|sct|msc|chm|hta|ps1|psm1|jar|lnk|reg|inf|apk|app|dmg|iso|appx|msix)$/i;
const programTypes =
  /^application\/(x-msdownload|x-elf|x-mach-binary|x-ms-shortcut|java-vm|vnd\.microsoft\.portable-executable)$/;

/** Types that bytes alone do not tell, by extension; markup stays plain text, so that nothing renders it. */
const textTypes: Record<string, string> = {
  csv: "text/csv",
  ics: "text/calendar",
  vcf: "text/vcard",
  md: "text/markdown",
  json: "application/json",
  eml: "message/rfc822",
};

/** Decides under which name and type a file is kept, and whether it is accepted at all. */
export async function examineFile(file: {
  /** All of it, or the first 64 KB with its whole `size` beside them. */
  bytes: Uint8Array;
  size?: number;
  name: string | null;
}): Promise<ExaminedFile> {
  const name = safeFileName(file.name);
  const contentType = await typeOf(file.bytes, name);
  return {
    name,
    contentType,
    refusedReason: refuse(file.size ?? file.bytes.byteLength, name, contentType),
  };
}

function refuse(size: number, name: string, contentType: string): string | null {
  if (size > maxUploadBytes) return `The file is larger than ${maxUploadBytes / 1_000_000} MB.`;
  if (programExtensions.test(name) || programTypes.test(contentType)) {
    return "Programs are not accepted.";
  }
  return null;
}

/** A file name without path, control or direction characters, at most 120 long with its extension kept. */
export function safeFileName(given: string | null): string {
  const base = (given ?? "").normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  // Right-to-left marks would let "exe.gpj" look like "jpg.exe".
  const clean = base
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, "")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  if (clean === "") return "file";
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(clean)?.[0] ?? "";
  const stem = [...clean.slice(0, clean.length - extension.length)];
  return stem.slice(0, 120 - extension.length).join("") + extension;
}

async function typeOf(bytes: Uint8Array, name: string): Promise<string> {
  const sniffed = await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined);
  if (sniffed && !isMarkup(sniffed.mime)) return sniffed.mime;
  if (!isText(bytes)) return "application/octet-stream";
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return textTypes[extension] ?? "text/plain";
}

const isMarkup = (type: string) => /\/(xml|html|rtf)$|\+xml$/.test(type);

function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4_096);
  return !start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
