"use client";

import { Switch as SwitchParts } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { useFieldControl } from "@/components/ui/form/field";

/** An on/off control that acts at once or with the form around it. */
export function Switch({ className, ...props }: ComponentProps<typeof SwitchParts.Root>) {
  return (
    <SwitchParts.Root
      className={cn(
        "inline-flex h-5 w-9 shrink-0 items-center rounded-full border border-line-strong bg-fill-strong p-0.5 transition-colors duration-150 data-[state=checked]:border-accent data-[state=checked]:bg-accent disabled:opacity-50",
        className,
      )}
      {...useFieldControl()}
      {...props}
    >
      <SwitchParts.Thumb className="block size-3.5 rounded-full bg-soft transition-transform duration-150 data-[state=checked]:translate-x-4 data-[state=checked]:bg-on-accent rtl:data-[state=checked]:-translate-x-4" />
    </SwitchParts.Root>
  );
}
