import type { ReactNode } from "react";

export default function SignedOutLayout({ children }: { children: ReactNode }) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-8 px-4 py-12">
      <p className="text-lg font-semibold tracking-tight">Segue</p>
      <div className="flex w-full max-w-96 flex-col gap-6 rounded-lg border bg-card p-6 sm:p-8">
        {children}
      </div>
    </main>
  );
}
