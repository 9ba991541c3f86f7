import type { ReactNode } from "react";
import { directionOf, type MailLocale } from "@/lib/words/mail-locales";

type LinkCardProps = {
  /** Of the mail that led here. */
  locale: MailLocale;
  brand: string;
  title: string;
  text: string;
  children?: ReactNode;
};

/** What somebody sees who followed a link of a mail: whose it is, what it does, and a button that does it. */
export function LinkCard({ locale, brand, title, text, children }: LinkCardProps) {
  return (
    <main
      lang={locale}
      dir={directionOf(locale)}
      className="flex min-h-dvh flex-col items-center justify-center gap-6 px-4 py-12"
    >
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
