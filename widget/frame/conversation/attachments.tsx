import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { AttachmentView } from "@/lib/schemas/message";
import { ImageViewer } from "@/widget/frame/cards/image-viewer";
import { useWidget } from "@/widget/frame/context";
import { AlertIcon, FileIcon } from "@/widget/frame/ui/icons";

/** Types a browser shows safely by itself; anything else is a download. */
const shownTypes = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"];

export function Attachments({ items }: { items: AttachmentView[] }): JSX.Element | null {
  const [shown, setShown] = useState<number | null>(null);
  const pictures = items.filter(isPicture);
  if (items.length === 0) return null;
  return (
    <>
      <ul class="files">
        {items.map((item) => (
          <li key={item.id}>
            <Attachment item={item} onShow={() => setShown(pictures.indexOf(item))} />
          </li>
        ))}
      </ul>
      {shown !== null && (
        <ImageViewer
          pictures={pictures}
          shown={shown}
          onShow={setShown}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}

const isPicture = ({ url, contentType }: AttachmentView) =>
  url !== null && shownTypes.includes(contentType);

type AttachmentProps = { item: AttachmentView; onShow: () => void };

function Attachment({ item, onShow }: AttachmentProps): JSX.Element {
  const { t, format, locale } = useWidget();
  if (!item.url) {
    return (
      <span class="file">
        <AlertIcon /> {item.name}:{" "}
        {(locale.startsWith("en") && item.refusedReason) || t("fileRefused")}
      </span>
    );
  }
  const isShown = isPicture(item);
  return (
    <a
      class={isShown ? "picture" : "file"}
      href={item.url}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        // With a key held, or the middle button, it is a link like any other.
        if (!isShown || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onShow();
      }}
    >
      {isShown ? (
        // biome-ignore lint/performance/noImgElement: there is no Next in the widget.
        <img src={item.url} alt={item.name} loading="lazy" />
      ) : (
        <>
          <FileIcon />
          <span>{item.name}</span>
          <small>{format.size(item.size)}</small>
        </>
      )}
    </a>
  );
}
