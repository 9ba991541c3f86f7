"use client";

import { Tooltip as TooltipParts } from "radix-ui";
import type { ReactNode } from "react";

export const TooltipProvider = TooltipParts.Provider;

type TooltipProps = {
  content: ReactNode;
  /** Shown as a key cap behind the text. */
  shortcut?: string;
  side?: "top" | "right" | "bottom" | "left";
  /** One element that takes a ref: a button or a link. */
  children: ReactNode;
};

/** Words for a control that shows on hover and focus. Never the only place of something needed. */
export function Tooltip({ content, shortcut, side = "top", children }: TooltipProps) {
  return (
    <TooltipParts.Root>
      <TooltipParts.Trigger asChild>{children}</TooltipParts.Trigger>
      <TooltipParts.Portal>
        <TooltipParts.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 flex max-w-72 animate-appear items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs break-words text-page shadow-float"
        >
          <span className="min-w-0">{content}</span>
          {shortcut && (
            <kbd className="rounded-sm border border-current/30 px-1 font-sans opacity-80">
              {shortcut}
            </kbd>
          )}
        </TooltipParts.Content>
      </TooltipParts.Portal>
    </TooltipParts.Root>
  );
}
