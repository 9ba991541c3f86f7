"use client";

import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { useFieldControl } from "@/components/ui/form/field";
import { controlClasses } from "@/components/ui/form/input";

/** A text control of several lines that grows with its text. */
export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      dir="auto"
      className={cn(controlClasses, "field-sizing-content min-h-16 resize-y py-1.5", className)}
      {...useFieldControl()}
      {...props}
    />
  );
}
