import type { ReactNode } from "react";

type LinkCardProps = { brand: string; title: string; text: string; children?: ReactNode };

/** What somebody sees who followed a link of a mail: whose it is, what it does, and a button that does it. */
export function LinkCard({ brand, title, text, children }: LinkCardProps) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-6 px-4 py-12">
      <p className="text-lg font-semibold tracking-tight">
        <bdi>{brand}</bdi>
      </p>
      <div className="flex w-full max-w-96 flex-col gap-4 rounded-lg border bg-card p-6 sm:p-8">
        <h1 className="text-lg font-semibold text-balance">{title}</h1>
        <p className="text-sm leading-6 text-soft">{text}</p>
        {children}
      </div>
    </main>
  );
}
