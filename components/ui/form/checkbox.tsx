"use client";

import { Check } from "lucide-react";
import { Checkbox as CheckboxParts } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { useFieldControl } from "@/components/ui/form/field";

export function Checkbox({ className, ...props }: ComponentProps<typeof CheckboxParts.Root>) {
  return (
    <CheckboxParts.Root
      className={cn(
        "inline-flex size-5 shrink-0 items-center justify-center rounded-sm border border-line-strong bg-card data-[state=checked]:border-accent data-[state=checked]:bg-accent disabled:opacity-50",
        className,
      )}
      {...useFieldControl()}
      {...props}
    >
      <CheckboxParts.Indicator>
        <Check className="size-4 text-on-accent" aria-hidden />
      </CheckboxParts.Indicator>
    </CheckboxParts.Root>
  );
}
