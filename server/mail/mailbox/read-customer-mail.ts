import { type CustomerMailInput, customerMailInput } from "@/lib/schemas/mail/mailbox";
import { AppError } from "@/server/errors";
import { parseInput } from "@/server/http/problem";
import { readBytes } from "@/server/http/route";
import type { CustomerFile } from "@/server/mail/mailbox/send-as-customer";

const maxFormBytes = 40_000_000;
const mostFiles = 20;

/**
 * Reads the form of POST /api/sandbox/emails: the fields of customerMailInput and any number of `files`.
 * @throws AppError invalid_input that names the field, too_large above 40 MB.
 */
export async function readCustomerMail(
  request: Request,
): Promise<{ input: CustomerMailInput; files: CustomerFile[] }> {
  const bytes = await readBytes(request, maxFormBytes);
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } })
    .formData()
    .catch((cause: unknown) => {
      throw new AppError("invalid_input", "Send a form.", { cause });
    });
  const fields = [...form].filter(([name, value]) => name !== "files" && value !== "");
  const files = form.getAll("files").filter((entry) => entry instanceof File && entry.size > 0);
  return {
    input: parseInput(customerMailInput, { text: "", ...Object.fromEntries(fields) }),
    files: await Promise.all(files.slice(0, mostFiles).map(readFile)),
  };
}

async function readFile(entry: FormDataEntryValue): Promise<CustomerFile> {
  const file = entry as File;
  return {
    name: file.name,
    contentType: file.type || "application/octet-stream",
    bytes: Buffer.from(await file.arrayBuffer()),
  };
}
