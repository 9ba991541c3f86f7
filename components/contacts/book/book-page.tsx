import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type BookPageProps = {
  title: string;
  description?: string;
  back: { href: string; label: string };
  children: ReactNode;
};

/** A page below the contacts, with the way back. */
export function BookPage({ title, description, back, children }: BookPageProps) {
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-page">
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-6 md:px-8 md:py-8">
        <Button asChild variant="ghost" size="sm" className="-ms-2 self-start">
          <Link href={back.href}>
            <ArrowLeft className="rtl:-scale-x-100" aria-hidden /> {back.label}
          </Link>
        </Button>
        <header className="flex flex-col gap-1">
          <h1 className="text-lg font-semibold [overflow-wrap:anywhere]">
            <bdi>{title}</bdi>
          </h1>
          {description && <p className="text-sm text-soft">{description}</p>}
        </header>
        {children}
      </div>
    </main>
  );
}
