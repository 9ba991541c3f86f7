import type { FrozenAttachment } from "@/lib/schemas/mail/outbound-mail";
import { env } from "@/server/env";

/** Bytes of files in one mail; the rest goes as links. Base64 adds a third, and many servers stop at 20 or 25 MB. */
export const maxAttachedBytes = 10_000_000;

type StoredFile = {
  id: string;
  name: string;
  contentType: string;
  size: number;
  storageKey: string | null;
};

/** What mail programs show in place. */
const shownTypes = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/** File endings by type: Resend takes a name that contradicts its type and then silently never delivers the mail. */
const endings: Record<string, string[]> = {
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/gif": ["gif"],
  "image/webp": ["webp"],
  "application/pdf": ["pdf"],
  "audio/mpeg": ["mp3"],
  "video/mp4": ["mp4", "m4v"],
};

/** The name under which a file travels: with an ending that fits its type. */
export function attachmentName({ name, contentType }: { name: string; contentType: string }) {
  const allowed = endings[contentType];
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  return !allowed || allowed.includes(ending) ? name : `${name}.${allowed[0]}`;
}

/** Which files are attached, in order until the limit is reached; those beyond are linked. */
export function chooseAttachments(files: StoredFile[]): Map<string, FrozenAttachment> {
  let left = maxAttachedBytes;
  const chosen = new Map<string, FrozenAttachment>();
  for (const file of files) {
    if (!file.storageKey || file.size > left) continue;
    left -= file.size;
    chosen.set(file.id, {
      name: attachmentName(file),
      contentType: file.contentType,
      contentId: shownTypes.has(file.contentType) ? `file.${file.id}@${env.REPLY_DOMAIN}` : null,
      storageKey: file.storageKey,
      size: file.size,
    });
  }
  return chosen;
}
