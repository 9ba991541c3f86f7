import type { JSX } from "preact";
import type { AttachmentView } from "@/lib/schemas/message";
import { useWidget } from "@/widget/frame/context";
import { AlertIcon, FileIcon } from "@/widget/frame/ui/icons";

/** Types a browser shows safely by itself; anything else is a download. */
const shownTypes = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"];

export function Attachments({ items }: { items: AttachmentView[] }): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <ul class="files">
      {items.map((item) => (
        <li key={item.id}>
          <Attachment item={item} />
        </li>
      ))}
    </ul>
  );
}

function Attachment({ item }: { item: AttachmentView }): JSX.Element {
  const { t, format, locale } = useWidget();
  if (!item.url) {
    return (
      <span class="file">
        <AlertIcon /> {item.name}:{" "}
        {(locale.startsWith("en") && item.refusedReason) || t("fileRefused")}
      </span>
    );
  }
  const isShown = shownTypes.includes(item.contentType);
  return (
    <a class={isShown ? "picture" : "file"} href={item.url} target="_blank" rel="noopener">
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
