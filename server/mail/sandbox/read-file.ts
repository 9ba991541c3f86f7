import { parseMail } from "@/server/mail/reading/parse";
import { attachmentsOf, type SandboxRow } from "@/server/mail/sandbox/email-row";
import { storage } from "@/server/storage/storage";

export type SandboxFile = { bytes: Buffer; contentType: string; filename: string };

/** The whole message ("raw"), or one attachment by id; null when it has no such file. */
export async function readSandboxFile(row: SandboxRow, file: string): Promise<SandboxFile | null> {
  if (file !== "raw" && !attachmentsOf(row).some(({ id }) => id === file)) return null;
  const raw = await storage().read(row.rawKey);
  if (file === "raw") {
    return { bytes: raw, contentType: "message/rfc822", filename: `${row.id}.eml` };
  }
  const index = attachmentsOf(row).findIndex(({ id }) => id === file);
  const attachment = attachmentsOf(row)[index];
  // The parts of the message stand in the order of the attachments.
  const part = (await parseMail(raw)).parts[index];
  if (!attachment || !part) return null;
  const filename = attachment.filename ?? "attachment";
  return { bytes: await part.content.read(), contentType: attachment.contentType, filename };
}
