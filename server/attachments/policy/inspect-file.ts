import { fileTypeFromBuffer } from "file-type";

/** Programs and scripts that run by a double click, as the big mail providers refuse them. */
const dangerousExtensions = new Set(
  `ade adp apk appx bat cab chm cmd com cpl dll dmg exe hta img ins iso isp jar js jse lib lnk mde msc msi
   msix msp mst pif ps1 reg scr sct shb sys vb vbe vbs vxd wsc wsf wsh`.split(/\s+/),
);

/** The same by their first bytes, whatever they are called. */
const dangerousTypes = new Set([
  "application/x-msdownload",
  "application/x-elf",
  "application/x-mach-binary",
  "application/x-apple-diskimage",
  "application/vnd.microsoft.portable-executable",
  "application/x-ms-shortcut",
]);

/** Text has no first bytes; these extensions are believed where the bytes are text. */
const textTypes: Record<string, string> = {
  csv: "text/csv",
  ics: "text/calendar",
  json: "application/json",
  md: "text/markdown",
};

export type Inspected =
  | { ok: true; name: string; contentType: string }
  /** `message` is a sentence for whoever sent it. */
  | { ok: false; reason: "dangerous_file" | "empty_file"; message: string };

/** Looks at a file's bytes and name before it is kept. The type comes from the bytes, never from the sender. */
export async function inspectFile(file: { name: string; bytes: Uint8Array }): Promise<Inspected> {
  const name = cleanFileName(file.name);
  if (file.bytes.byteLength === 0)
    return { ok: false, reason: "empty_file", message: `${name} is empty.` };
  const extension = extensionOf(name);
  const sniffed = await fileTypeFromBuffer(file.bytes);
  if (dangerousExtensions.has(extension) || dangerousTypes.has(sniffed?.mime ?? "")) {
    return {
      ok: false,
      reason: "dangerous_file",
      message: `${name} is a kind of file that can carry malware, so it is not taken.`,
    };
  }
  const contentType = sniffed?.mime ?? (isText(file.bytes) ? textTypeOf(extension) : binary);
  return { ok: true, name, contentType };
}

const binary = "application/octet-stream";
const textTypeOf = (extension: string) => textTypes[extension] ?? "text/plain";

// "report.pdf.exe" and "report.exe." are both programs to some system.
const extensionOf = (name: string) => /\.([^.\s]+)[.\s]*$/.exec(name.toLowerCase())?.[1] ?? "";

function isText(bytes: Uint8Array): boolean {
  try {
    const start = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, 4096), {
      stream: true,
    });
    return !start.includes("\u0000");
  } catch {
    return false;
  }
}

/** The last part of whatever path was given, without characters that hide or break; at most 200. */
export function cleanFileName(given: string): string {
  const base = given.replaceAll("\\", "/").split("/").at(-1) ?? "";
  const visible = base.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "");
  const name = visible.trim().replace(/^\.+/, "");
  if (name.length <= 200) return name === "" ? "file" : name;
  const extension = /\.[^.]{1,10}$/.exec(name)?.[0] ?? "";
  return name.slice(0, 200 - extension.length) + extension;
}
