import { LoaderCircle } from "lucide-react";
import { cn } from "@/components/ui/cn";

/** Says that something runs. Without a label it is decoration beside a text that says it. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  const icon = <LoaderCircle className={cn("size-4 animate-spin", className)} aria-hidden />;
  if (!label) return icon;
  return (
    <span role="status">
      {icon}
      <span className="sr-only">{label}</span>
    </span>
  );
}
