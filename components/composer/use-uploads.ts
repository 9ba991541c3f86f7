"use client";

import { useCallback, useRef, useState } from "react";
import { uploadFile } from "@/components/composer/upload-file";
import { useWords } from "@/components/words/words-provider";
import { maxAttachments, maxUploadBytes } from "@/lib/limits";
import type { AttachmentView } from "@/lib/schemas/message";
import { fileSize } from "@/lib/words/file-size";

export type UploadItem = {
  key: string;
  name: string;
  size: number;
  /** 0 to 1. */
  progress: number;
  attachment: AttachmentView | null;
  problem: string | null;
};

/** Files that go with the next message: sent as soon as they are picked. */
export function useUploads() {
  const t = useWords();
  const [items, setItems] = useState<UploadItem[]>([]);
  const cancels = useRef(new Map<string, () => void>());

  const change = useCallback((key: string, part: Partial<UploadItem>) => {
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...part } : item)));
  }, []);

  const add = useCallback(
    (files: File[]) => {
      for (const file of files) {
        const key = crypto.randomUUID();
        const isTooLarge = file.size > maxUploadBytes;
        const problem = isTooLarge
          ? t("Too large: at most {fileSize}.", { fileSize: fileSize(maxUploadBytes) })
          : null;
        const fresh = { key, name: file.name, size: file.size, progress: 0, attachment: null };
        setItems((all) => [...all, { ...fresh, problem }]);
        if (isTooLarge) continue;
        const upload = uploadFile(file, (progress) => change(key, { progress }));
        cancels.current.set(key, upload.cancel);
        void upload.answer.then((answer) =>
          change(
            key,
            answer.ok
              ? { attachment: answer.value, progress: 1 }
              : { problem: answer.error.message },
          ),
        );
      }
    },
    [change, t],
  );

  const remove = useCallback((key: string) => {
    cancels.current.get(key)?.();
    setItems((all) => all.filter((item) => item.key !== key));
  }, []);

  const clear = useCallback(() => setItems([]), []);
  const restore = useCallback((attachments: AttachmentView[]) => {
    setItems((all) => [...all, ...attachments.map(asUploaded)]);
  }, []);

  const attachments = items.map((item) => item.attachment).filter((item) => item !== null);
  return {
    items,
    attachments,
    isBusy: items.some((item) => item.attachment === null && item.problem === null),
    hasTooMany: attachments.length > maxAttachments,
    add,
    remove,
    clear,
    restore,
  };
}

function asUploaded(attachment: AttachmentView): UploadItem {
  const { id, name, size } = attachment;
  return { key: id, name, size, progress: 1, attachment, problem: null };
}
