"use client";

import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { useFieldControl } from "@/components/ui/form/field";

/** The look every text control shares. */
export const controlClasses =
  "w-full rounded-md border border-line-strong bg-card px-3 text-sm text-ink placeholder:text-faint transition-colors duration-150 focus-visible:border-accent focus-visible:outline-offset-0 disabled:opacity-60 aria-invalid:border-failed pointer-coarse:text-base";

/** A one-line text control; takes name and error from the Field around it. */
export function Input({ className, ...props }: ComponentProps<"input">) {
  return (
    <input
      className={cn(controlClasses, "h-8 pointer-coarse:h-10", className)}
      {...useFieldControl()}
      {...props}
    />
  );
}
