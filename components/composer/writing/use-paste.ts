"use client";

import type { ClipboardEvent } from "react";

type UsePaste = {
  onFiles: (files: File[]) => void;
  /** Puts words in place of what is selected. */
  onText: (text: string) => void;
};

/** Takes files as attachments, and formatted text with the marks we know. */
export function usePaste({ onFiles, onText }: UsePaste) {
  return (event: ClipboardEvent) => {
    const { files, types } = event.clipboardData;
    // Office programs copy a picture of the words beside them.
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    if (files.length > 0 && plain === "") {
      event.preventDefault();
      onFiles([...files]);
    } else if (types.includes("text/html") && html !== "") {
      event.preventDefault();
      // Where its code cannot be had, the words alone are better than nothing.
      void import("@/components/composer/writing/rich-text").then(
        ({ richText }) => onText(richText(html) ?? plain),
        () => onText(plain),
      );
    }
  };
}
