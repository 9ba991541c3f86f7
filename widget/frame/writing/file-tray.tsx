import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { maxAttachments } from "@/lib/limits";
import { useWidget } from "@/widget/frame/context";
import { CloseIcon, FileIcon } from "@/widget/frame/ui/icons";
import { sayProblem } from "@/widget/frame/ui/say-problem";
import { maxBytesOf, type Tray, type TrayFile } from "@/widget/frame/writing/tray";

/** The chosen files with their progress, each removable. */
export function FileTray({ tray }: { tray: Tray }): JSX.Element | null {
  const { t } = useWidget();
  const [{ files, isFull }, setState] = useState(tray.get());
  useEffect(() => {
    setState(tray.get());
    return tray.subscribe(() => setState(tray.get()));
  }, [tray]);
  if (files.length === 0 && !isFull) return null;
  return (
    <>
      <ul class="tray">
        {files.map((file) => (
          <TrayItem
            key={file.key}
            file={file}
            onRemove={() => tray.remove(file.key)}
            onRetry={() => tray.retry(file.key)}
          />
        ))}
      </ul>
      {isFull && (
        <p class="field-error" role="alert">
          {t("tooManyFiles", { count: maxAttachments })}
        </p>
      )}
    </>
  );
}

type TrayItemProps = { file: TrayFile; onRemove: () => void; onRetry: () => void };

function TrayItem({ file, onRemove, onRetry }: TrayItemProps): JSX.Element {
  const { t, format } = useWidget();
  return (
    <li class={file.flaw ? "tray-item flawed" : "tray-item"}>
      <FileIcon />
      <span class="tray-name">
        {file.name}
        <small>{file.flaw ? <FlawText flaw={file.flaw} /> : format.size(file.size)}</small>
      </span>
      {!file.flaw && file.progress < 1 && (
        <progress
          value={file.progress}
          aria-label={t("uploading", { percent: Math.round(file.progress * 100) })}
        />
      )}
      {file.flaw === "failed" && (
        <button type="button" class="link-button" onClick={onRetry}>
          {t("tryAgain")} <span class="sr-only">{file.name}</span>
        </button>
      )}
      <button
        type="button"
        class="icon-button small"
        aria-label={t("removeFile", { name: file.name })}
        onClick={onRemove}
      >
        <CloseIcon />
      </button>
    </li>
  );
}

function FlawText({ flaw }: { flaw: NonNullable<TrayFile["flaw"]> }): JSX.Element {
  const speech = useWidget();
  const { t, client, format } = speech;
  const words = {
    too_large: () => t("fileTooLarge", { size: format.size(maxBytesOf(client)) }),
    failed: () => t("fileFailed"),
  };
  return (
    <span role="alert">
      {typeof flaw === "string" ? words[flaw]() : sayProblem(flaw.refused, speech)}
    </span>
  );
}
