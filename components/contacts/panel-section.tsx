import type { ReactNode } from "react";

/** A titled part of the contact panel. */
export function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2 border-t px-4 py-4">
      <h3 className="text-xs font-medium text-faint">{title}</h3>
      {children}
    </section>
  );
}

/** One fact with its name. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_1fr] gap-2 text-sm">
      <dt className="text-faint">{name}</dt>
      <dd dir="auto" className="min-w-0 text-start [overflow-wrap:anywhere]">
        {children}
      </dd>
    </div>
  );
}
