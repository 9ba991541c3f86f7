"use client";

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { useFieldControl } from "@/components/ui/form/field";
import { controlClasses } from "@/components/ui/form/input";

/** The browser's own select (best on phones and with screen readers) in the kit's look. */
export function Select({ className, children, ...props }: ComponentProps<"select">) {
  return (
    <span className={cn("relative block", className)}>
      <select
        className={cn(controlClasses, "h-8 appearance-none pe-8 pointer-coarse:h-10")}
        {...useFieldControl()}
        {...props}
      >
        {children}
      </select>
      <ChevronDown
        className="pointer-events-none absolute inset-y-0 end-2 my-auto size-4 text-soft"
        aria-hidden
      />
    </span>
  );
}
