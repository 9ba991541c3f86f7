import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

/** Holds the place of something that loads, in its later size. */
export function Skeleton({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      className={cn("animate-breathe rounded-md bg-fill-strong", className)}
      aria-hidden
      {...props}
    />
  );
}
