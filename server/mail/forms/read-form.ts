import busboy from "busboy";
import { maxMailBytes } from "@/server/mail/ingress/raw";

export type FormFile = { field: string; filename: string; contentType: string; bytes: Buffer };

export type Form = {
  /** The bytes of each field, as they came; of several with one name the first. */
  fields: Map<string, Buffer>;
  files: FormFile[];
  /** Something in it was larger than a mail may be, and was cut off. */
  isCut: boolean;
};

/**
 * Takes a multipart or urlencoded form apart, byte for byte: `request.formData()` would decode 8-bit mail as UTF-8 and
 * destroy it. Null when it is no form.
 */
export async function readForm(contentType: string | null, body: Buffer): Promise<Form | null> {
  const form: Form = { fields: new Map(), files: [], isCut: false };
  // A charset here would make the parser decode.
  const isUrlencoded = /^\s*application\/x-www-form-urlencoded/i.test(contentType ?? "");
  const type = isUrlencoded ? "application/x-www-form-urlencoded" : (contentType ?? "");
  const headers = { "content-type": type };
  try {
    const parser = busboy({
      headers,
      defCharset: "latin1",
      defParamCharset: "utf8",
      limits: { fieldSize: maxMailBytes, fileSize: maxMailBytes, fields: 1_000, files: 500 },
    });
    parser.on("field", (name, value, info) => {
      form.isCut ||= info.valueTruncated;
      if (!form.fields.has(name)) form.fields.set(name, Buffer.from(value, "latin1"));
    });
    parser.on("file", (field, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("limit", () => {
        form.isCut = true;
      });
      stream.on("end", () => {
        const { filename = "", mimeType } = info;
        form.files.push({ field, filename, contentType: mimeType, bytes: Buffer.concat(chunks) });
      });
    });
    await new Promise<void>((resolve, reject) => {
      parser.on("close", resolve);
      parser.on("error", reject);
      parser.end(body);
    });
  } catch {
    return null;
  }
  return form;
}

/** A field as text; null when there is none. */
export const textOf = (form: Form, name: string): string | null =>
  form.fields.get(name)?.toString("utf8") ?? null;
