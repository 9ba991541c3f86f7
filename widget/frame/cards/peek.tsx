import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useWidget } from "@/widget/frame/context";
import { CloseIcon } from "@/widget/frame/ui/icons";

export type PeekItem = { key: string; author: string; text: string };

type PeekProps = {
  items: PeekItem[];
  onOpen: () => void;
  onClose: () => void;
  /** How high it is, in CSS pixels. */
  onHeight: (height: number) => void;
};

/** New answers beside the launcher while the chat is closed: a click opens it, the cross sends them away. */
export function Peek({ items, onOpen, onClose, onHeight }: PeekProps): JSX.Element {
  const { t } = useWidget();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    onHeight(box.current?.scrollHeight ?? 0);
  });
  return (
    <div class="peek" ref={box} role="status">
      <button
        type="button"
        class="icon-button peek-close"
        aria-label={t("close")}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
      {items.map(({ key, author, text }) => (
        <button type="button" class="peek-item" key={key} onClick={onOpen}>
          <strong>{author}</strong>
          <span dir="auto">{text}</span>
        </button>
      ))}
    </div>
  );
}
