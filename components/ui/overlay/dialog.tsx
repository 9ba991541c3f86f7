"use client";

import { X } from "lucide-react";
import { Dialog as DialogParts } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";

export const Dialog = DialogParts.Root;
export const DialogTrigger = DialogParts.Trigger;
export const DialogClose = DialogParts.Close;

type DialogContentProps = {
  title: string;
  /** What happens if one goes on. */
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the primary one last. */
  footer?: ReactNode;
  className?: string;
};

/** The floating part of a dialog, with title and close button. */
export function DialogContent({
  title,
  description,
  children,
  footer,
  className,
}: DialogContentProps) {
  const t = useWords();
  return (
    <DialogParts.Portal>
      <DialogParts.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
      <DialogParts.Content
        {...(description ? {} : { "aria-describedby": undefined })}
        className={cn(
          "fixed inset-x-4 top-1/2 z-50 mx-auto flex max-h-[85dvh] max-w-lg -translate-y-1/2 animate-appear flex-col gap-4 overflow-y-auto rounded-lg border bg-raised p-6 shadow-float focus-visible:outline-none",
          className,
        )}
      >
        <div className="flex items-start justify-between gap-4">
          <div className="flex flex-col gap-1">
            <DialogParts.Title className="text-base font-semibold">{title}</DialogParts.Title>
            {description && (
              <DialogParts.Description className="text-sm text-soft">
                {description}
              </DialogParts.Description>
            )}
          </div>
          <DialogParts.Close asChild>
            <Button variant="ghost" size="iconSm" aria-label={t("Close")} className="-me-2 -mt-1">
              <X />
            </Button>
          </DialogParts.Close>
        </div>
        {children}
        {footer && <div className="flex flex-wrap justify-end gap-2">{footer}</div>}
      </DialogParts.Content>
    </DialogParts.Portal>
  );
}
