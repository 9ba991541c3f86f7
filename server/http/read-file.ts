import { readBytes } from "@/server/http/route";

/**
 * A file sent as a raw body, its name percent-encoded in X-File-Name.
 * @throws AppError too_large as soon as more than `maxBytes` arrive.
 */
export async function readFileBody(
  request: Request,
  maxBytes: number,
): Promise<{ name: string; bytes: Buffer }> {
  const bytes = await readBytes(request, maxBytes);
  return { name: decodeName(request.headers.get("x-file-name") ?? ""), bytes };
}

function decodeName(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}
