"use client";

import { ArrowDown, ArrowUp, ChevronDown, GripVertical, Trash2 } from "lucide-react";
import { useState } from "react";
import { fieldTypeNames } from "@/components/inboxes/pre-chat/field-types";
import { PreChatFieldEditor } from "@/components/inboxes/pre-chat/pre-chat-field-editor";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import { type PreChatField, wellKnownFieldKeys } from "@/lib/schemas/inbox-settings";

/** A row taken by its handle; the buttons do the same without a mouse. */
export type RowDrag = {
  isTarget: boolean;
  onStart: () => void;
  onOver: () => void;
  onEnd: () => void;
};

type PreChatFieldRowProps = {
  field: PreChatField;
  above: PreChatField[];
  /** By name within the field. */
  errors: Record<string, string>;
  place: { index: number; count: number };
  isExpanded: boolean;
  drag: RowDrag;
  onExpand: () => void;
  onChange: (field: PreChatField) => void;
  onRemove: () => void;
  onMove: (to: number) => void;
};

/** One field of the form: its name, its place, and its editor when unfolded. */
export function PreChatFieldRow(props: PreChatFieldRowProps) {
  const t = useWords();
  const { field, above, errors, place, isExpanded, drag } = props;
  const { onExpand, onChange, onRemove, onMove } = props;
  // As it was when the row appeared: a key being typed may look like a known one for a moment.
  const [isWellKnown] = useState(() => wellKnownFieldKeys.some((key) => key === field.key));
  const hasErrors = Object.keys(errors).length > 0;
  const isShown = isExpanded || hasErrors;
  const name = field.label || field.key;
  return (
    <li
      onDragOver={(event) => {
        event.preventDefault();
        drag.onOver();
      }}
      onDrop={(event) => event.preventDefault()}
      className={cn(
        "rounded-lg border bg-card",
        hasErrors && "border-failed",
        drag.isTarget && "border-accent bg-accent-soft",
      )}
    >
      <div className="flex min-h-11 items-center gap-1 px-1">
        <span
          draggable
          onDragStart={drag.onStart}
          onDragEnd={drag.onEnd}
          className="flex size-8 shrink-0 cursor-grab items-center justify-center text-faint"
          aria-hidden
        >
          <GripVertical className="size-4" />
        </span>
        <button
          type="button"
          onClick={onExpand}
          aria-expanded={isShown}
          className="flex min-w-0 flex-1 items-center gap-2 py-2 text-start"
        >
          <span dir="auto" className="truncate text-sm font-medium">
            {name}
          </span>
          <Badge>{t(fieldTypeNames[field.type])}</Badge>
          {field.isRequired && <Badge>{t("Required")}</Badge>}
          <ChevronDown
            className={cn("ms-auto size-4 shrink-0 text-soft", isShown && "rotate-180")}
            aria-hidden
          />
        </button>
        <RowButtons name={name} place={place} onMove={onMove} onRemove={onRemove} />
      </div>
      {isShown && (
        <div className="border-t p-4">
          <PreChatFieldEditor
            field={field}
            above={above}
            isWellKnown={isWellKnown}
            errors={errors}
            onChange={onChange}
          />
        </div>
      )}
    </li>
  );
}

type RowButtonsProps = Pick<PreChatFieldRowProps, "place" | "onMove" | "onRemove"> & {
  name: string;
};

function RowButtons({ name, place, onMove, onRemove }: RowButtonsProps) {
  const t = useWords();
  const { index, count } = place;
  return (
    <span className="flex shrink-0">
      <Button
        variant="ghost"
        size="iconSm"
        aria-label={t("Move {name} up", { name })}
        aria-disabled={index === 0 || undefined}
        onClick={() => onMove(index - 1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="iconSm"
        aria-label={t("Move {name} down", { name })}
        aria-disabled={index === count - 1 || undefined}
        onClick={() => onMove(index + 1)}
      >
        <ArrowDown aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="iconSm"
        aria-label={t("Remove {name}", { name })}
        onClick={onRemove}
      >
        <Trash2 aria-hidden />
      </Button>
    </span>
  );
}
