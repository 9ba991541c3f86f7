import { Check, ChevronRight } from "lucide-react";
import type { Command } from "@/components/palette/command";
import { KeyCap } from "@/components/palette/key-cap";
import { Marked } from "@/components/palette/marked";
import { cn } from "@/components/ui/cn";

type PaletteOptionProps = {
  id: string;
  command: Command;
  at: number;
  isActive: boolean;
  isFirstOfSection: boolean;
  onPoint: () => void;
  onRun: () => void;
};

/** One line of the palette; the first of a section carries its name. */
export function PaletteOption(props: PaletteOptionProps) {
  const { id, command, at, isActive, isFirstOfSection, onPoint, onRun } = props;
  const { title, marked, section, icon, hint, shortcut, isChecked, children } = command;
  return (
    <>
      {isFirstOfSection && (
        <p role="presentation" className="px-3 pt-2 pb-1 text-xs font-medium text-faint">
          {section}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the box above, which points here. */}
      <div
        id={id}
        role="option"
        tabIndex={-1}
        data-at={at}
        aria-selected={isActive}
        {...(isChecked !== undefined && { "aria-checked": isChecked })}
        onPointerMove={onPoint}
        onClick={onRun}
        className={cn(
          "flex min-h-9 cursor-default items-center gap-3 rounded-md px-3 py-1.5 text-sm pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0",
          isActive && "bg-fill",
        )}
      >
        {icon !== undefined && <span className="flex w-4 justify-center text-soft">{icon}</span>}
        <span dir="auto" className="min-w-0 flex-1 truncate text-start">
          {marked ? <Marked text={title} query={marked} /> : title}
          {hint && <span className="ms-2 text-xs text-faint">{hint}</span>}
        </span>
        {isChecked && <Check className="text-accent-ink" aria-hidden />}
        {shortcut && <KeyCap>{shortcut}</KeyCap>}
        {children && <ChevronRight className="text-faint rtl:-scale-x-100" aria-hidden />}
      </div>
    </>
  );
}
