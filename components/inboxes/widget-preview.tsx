import { MessageSquare, SendHorizontal } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { readableOn } from "@/lib/contrast";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";

type WidgetPreviewProps = { look: InboxSettings["look"]; name: string; isColor: boolean };

/** A picture of the widget as visitors will see it. Decoration: the fields beside it say the same. */
export function WidgetPreview({ look, name, isColor }: WidgetPreviewProps) {
  const color = isColor ? look.color : "#0f766e";
  const brand = { backgroundColor: color, color: readableOn(color) };
  return (
    <div
      aria-hidden
      className={cn(
        "flex flex-col gap-2 rounded-lg border bg-page p-3 select-none",
        look.position === "left" ? "items-start" : "items-end",
      )}
    >
      <div className="flex w-full flex-col overflow-hidden rounded-xl border bg-card shadow-float">
        <div className="flex flex-col gap-1 px-4 pt-4 pb-5" style={brand}>
          <span className="text-xs">{name}</span>
          <span dir="auto" className="text-base font-semibold break-words">
            {look.welcomeTitle}
          </span>
          <span dir="auto" className="line-clamp-4 text-xs break-words">
            {look.welcomeText}
          </span>
        </div>
        <div className="flex flex-col gap-3 p-3">
          <span className="flex items-center justify-between rounded-lg border px-3 py-2 text-xs font-medium">
            Send us a message
            <SendHorizontal className="size-4" style={{ color }} />
          </span>
          <span className="h-2 w-3/4 rounded-full bg-fill" />
          <span className="h-2 w-1/2 rounded-full bg-fill" />
        </div>
      </div>
      <span
        className="flex size-12 items-center justify-center rounded-full shadow-float"
        style={brand}
      >
        <MessageSquare className="size-6" />
      </span>
    </div>
  );
}
