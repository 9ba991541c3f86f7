import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** A surface with a hairline border. */
export function Card({ className, ...props }: ComponentProps<"section">) {
  return <section className={cn("rounded-lg border bg-card p-4 sm:p-6", className)} {...props} />;
}

type CardHeaderProps = {
  title: ReactNode;
  description?: ReactNode;
  /** A control at the end of the line. */
  action?: ReactNode;
};

export function CardHeader({ title, description, action }: CardHeaderProps) {
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
      <div className="flex min-w-[min(100%,14rem)] flex-1 flex-col gap-1">
        <h2 className="text-base font-semibold">{title}</h2>
        {description && <p className="text-sm text-soft">{description}</p>}
      </div>
      {action}
    </div>
  );
}
