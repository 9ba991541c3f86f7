"use client";

import { Tabs as TabsParts } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";

export const Tabs = TabsParts.Root;
export const TabsContent = TabsParts.Content;

export function TabsList({ className, ...props }: ComponentProps<typeof TabsParts.List>) {
  return <TabsParts.List className={cn("flex items-center gap-4", className)} {...props} />;
}

/** A tab; the selected one is underlined in the accent. */
export function TabsTrigger({ className, ...props }: ComponentProps<typeof TabsParts.Trigger>) {
  return (
    <TabsParts.Trigger
      className={cn(
        "-mb-px inline-flex h-9 items-center gap-1.5 border-b-2 border-transparent text-sm font-medium text-soft transition-colors duration-150 hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink",
        className,
      )}
      {...props}
    />
  );
}
