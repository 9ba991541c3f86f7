import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

export function Label({ className, ...props }: ComponentProps<"label">) {
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is named by htmlFor at the call.
  return <label className={cn("text-sm font-medium text-ink", className)} {...props} />;
}
