import type { AttachmentView } from "@/lib/schemas/message";
import { signFilePath } from "@/server/attachments/policy/file-links";

type AttachmentRow = {
  id: string;
  name: string;
  contentType: string;
  size: number;
  storageKey: string | null;
  contentId: string | null;
  refusedReason: string | null;
};

/** An attachment with a fresh signed link, a path of this server. */
export function presentAttachment(row: AttachmentRow): AttachmentView {
  return {
    id: row.id,
    name: row.name,
    contentType: row.contentType,
    size: row.size,
    url: row.storageKey === null ? null : signFilePath({ attachmentId: row.id }),
    isInline: row.contentId !== null,
    refusedReason: row.refusedReason,
  };
}
