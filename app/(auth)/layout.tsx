import type { ReactNode } from "react";
import { BrandMark } from "@/components/shell/brand-mark";

export default function SignedOutLayout({ children }: { children: ReactNode }) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-8 px-4 py-12">
      <p className="flex items-center gap-2 text-lg font-semibold tracking-tight">
        <BrandMark className="size-7" />
        Segue
      </p>
      <div className="flex w-full max-w-96 flex-col gap-6 rounded-lg border bg-card p-6 sm:p-8">
        {children}
      </div>
    </main>
  );
}
