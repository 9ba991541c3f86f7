import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { maxMessageLength } from "@/lib/limits";
import type { QueuedFile } from "@/widget/client/sync/queue-store";
import { useWidget } from "@/widget/frame/context";
import { ClipIcon, SendIcon, SmileIcon } from "@/widget/frame/ui/icons";
import { lazy } from "@/widget/frame/ui/lazy";
import { isSendable, maxBytesOf, type Tray } from "@/widget/frame/writing/tray";

const EmojiPicker = lazy((parts) => parts.EmojiPicker);
const FileTray = lazy((parts) => parts.FileTray);

type ComposerProps = {
  text: string;
  tray: Tray;
  onText: (text: string) => void;
  onSend: (message: { text: string; files: QueuedFile[] }) => void;
};

/** Where the visitor writes. Enter sends, Shift+Enter breaks the line; on touch keyboards Enter breaks the line. */
export function Composer({ text, tray, onText, onSend }: ComposerProps): JSX.Element {
  const { t, settings } = useWidget();
  const input = useRef<HTMLTextAreaElement>(null);
  const files = useTray(tray);
  const canAttach = settings.enableFileUpload !== false;
  const [isPicking, setPicking] = useState(false);
  const canSend = text.trim() !== "" || files.some(isSendable);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const area = input.current;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  }, [text]);

  function send() {
    if (!canSend) return input.current?.focus();
    onSend({ text: text.trim(), files: tray.take() });
    input.current?.focus();
  }

  function stopPicking() {
    setPicking(false);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const isTouch = matchMedia("(pointer: coarse) and (hover: none)").matches;
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || isTouch) return;
    event.preventDefault();
    send();
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0 || !canAttach) return;
    event.preventDefault();
    tray.add(pasted);
  }

  return (
    <div class="composer">
      {files.length > 0 && <FileTray tray={tray} />}
      {isPicking && <EmojiPicker input={input} onText={onText} onClose={stopPicking} />}
      <div class="composer-row">
        {canAttach && <AttachButton tray={tray} />}
        {settings.enableEmojiPicker !== false && (
          <button
            type="button"
            class="icon-button emoji-button"
            aria-label={t("emoji")}
            title={t("emoji")}
            aria-expanded={isPicking}
            onClick={() => setPicking(!isPicking)}
          >
            <SmileIcon />
          </button>
        )}
        <textarea
          ref={input}
          rows={1}
          aria-label={t("message")}
          placeholder={t("writeMessage")}
          maxLength={maxMessageLength}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <button
          type="button"
          class="send-button"
          aria-label={t("sendMessage")}
          aria-disabled={!canSend}
          onClick={send}
        >
          <SendIcon />
        </button>
      </div>
    </div>
  );
}

function AttachButton({ tray }: { tray: Tray }): JSX.Element {
  const { t, client, format } = useWidget();
  const picker = useRef<HTMLInputElement>(null);
  const label = t("attachFiles", { size: format.size(maxBytesOf(client)) });
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          tray.add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        onClick={() => picker.current?.click()}
      >
        <ClipIcon />
      </button>
    </>
  );
}

function useTray(tray: Tray) {
  const [files, setFiles] = useState(tray.get().files);
  useEffect(() => {
    setFiles(tray.get().files);
    return tray.subscribe(() => setFiles(tray.get().files));
  }, [tray]);
  return files;
}
