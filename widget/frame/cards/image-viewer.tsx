import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { AttachmentView } from "@/lib/schemas/message";
import { useWidget } from "@/widget/frame/context";
import { BackIcon, CloseIcon } from "@/widget/frame/ui/icons";
import { DownloadIcon, NextIcon } from "@/widget/frame/ui/later-icons";

type ImageViewerProps = {
  pictures: AttachmentView[];
  shown: number;
  onShow: (index: number) => void;
  onClose: () => void;
};

/** A message's pictures, one at a time, over everything else of the chat. */
export function ImageViewer({ pictures, shown, onShow, onClose }: ImageViewerProps): JSX.Element {
  const { t } = useWidget();
  const dialog = useRef<HTMLDialogElement>(null);
  const picture = pictures[shown];
  const [isFirst, isLast] = [shown === 0, shown === pictures.length - 1];

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    const isMirrored = document.documentElement.dir === "rtl";
    if (event.key === "Escape") {
      // The widget itself stays open.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key === (isMirrored ? "ArrowRight" : "ArrowLeft") && !isFirst) onShow(shown - 1);
    if (event.key === (isMirrored ? "ArrowLeft" : "ArrowRight") && !isLast) onShow(shown + 1);
  }

  return (
    <dialog
      class="viewer"
      ref={dialog}
      aria-label={picture?.name ?? ""}
      onKeyDown={onKeyDown}
      onCancel={onClose}
    >
      <div class="viewer-bar">
        <span class="viewer-name" dir="auto">
          {picture?.name}
        </span>
        <a
          class="icon-button"
          href={picture?.url ?? ""}
          download={picture?.name}
          target="_blank"
          rel="noopener"
          aria-label={t("download")}
          title={t("download")}
        >
          <DownloadIcon />
        </a>
        <button type="button" class="icon-button" aria-label={t("close")} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {/* biome-ignore lint/performance/noImgElement: there is no Next in the widget. */}
      <img src={picture?.url ?? ""} alt={picture?.name ?? ""} />
      {pictures.length > 1 && (
        <div class="viewer-bar">
          <button
            type="button"
            class="icon-button mirrored"
            aria-label={t("previousImage")}
            aria-disabled={isFirst}
            onClick={() => !isFirst && onShow(shown - 1)}
          >
            <BackIcon />
          </button>
          <span role="status">
            {shown + 1} / {pictures.length}
          </span>
          <button
            type="button"
            class="icon-button mirrored"
            aria-label={t("nextImage")}
            aria-disabled={isLast}
            onClick={() => !isLast && onShow(shown + 1)}
          >
            <NextIcon />
          </button>
        </div>
      )}
    </dialog>
  );
}
