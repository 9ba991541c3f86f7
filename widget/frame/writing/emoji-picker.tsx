import type { JSX, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useWidget } from "@/widget/frame/context";
import { emojiGroups } from "@/widget/frame/writing/emojis";

type EmojiPickerProps = {
  /** Where it goes: at the caret, in place of what is marked. */
  input: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
  onClose: () => void;
};

const columns = 7;
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: columns,
  ArrowUp: -columns,
};

/** A grid to pick from. One button is in the tab order; the arrow keys go round. Screen readers know the names. */
export function EmojiPicker({ input, onText, onClose }: EmojiPickerProps): JSX.Element {
  const { t } = useWidget();
  const box = useRef<HTMLDivElement>(null);
  const buttons = () => [...(box.current?.querySelectorAll("button") ?? [])];

  useEffect(() => {
    box.current?.querySelector("button")?.focus();
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);

  useEffect(() => {
    const onPointer = ({ target }: PointerEvent) => {
      const isInside = target instanceof Element && target.closest(".emojis, .emoji-button");
      if (!isInside) onClose();
    };
    addEventListener("pointerdown", onPointer);
    return () => removeEventListener("pointerdown", onPointer);
  }, [onClose]);

  function pick(emoji: string) {
    const area = input.current;
    if (!area) return;
    const { selectionStart: from, selectionEnd: to, value } = area;
    onText(value.slice(0, from) + emoji + value.slice(to));
    onClose();
    const caret = from + emoji.length;
    requestAnimationFrame(() => area.setSelectionRange(caret, caret));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") {
      // The widget itself stays open.
      event.preventDefault();
      event.stopPropagation();
      return onClose();
    }
    const isMirrored = document.documentElement.dir === "rtl" && /Left|Right/.test(event.key);
    const by = (steps[event.key] ?? 0) * (isMirrored ? -1 : 1);
    if (by === 0) return;
    event.preventDefault();
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own.
    <div class="emojis" role="group" aria-label={t("emoji")} ref={box} onKeyDown={onKeyDown}>
      {emojiGroups.map((group, index) => (
        <div class="emoji-grid" key={group}>
          {group.split(" ").map((emoji, at) => (
            <button
              type="button"
              key={emoji}
              tabIndex={index + at === 0 ? 0 : -1}
              onClick={() => pick(emoji)}
            >
              {emoji}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
