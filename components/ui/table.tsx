import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

/** A table that scrolls sideways on narrow screens. */
export function Table({ className, ...props }: ComponentProps<"table">) {
  return (
    <div className="overflow-x-auto">
      <table className={cn("w-full text-sm", className)} {...props} />
    </div>
  );
}

export function TableHead({ className, ...props }: ComponentProps<"th">) {
  return (
    <th
      scope="col"
      className={cn(
        "h-9 border-b px-3 text-start text-xs font-medium whitespace-nowrap text-faint first:ps-0 last:pe-0",
        className,
      )}
      {...props}
    />
  );
}

export function TableCell({ className, ...props }: ComponentProps<"td">) {
  return (
    <td className={cn("border-b px-3 py-2 align-top first:ps-0 last:pe-0", className)} {...props} />
  );
}
