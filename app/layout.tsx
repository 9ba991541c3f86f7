import "@fontsource-variable/geist";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ThemeProvider } from "@/components/theme/theme-provider";
import { Toaster } from "@/components/ui/overlay/toaster";
import { TooltipProvider } from "@/components/ui/overlay/tooltip";
import { WordsProvider } from "@/components/words/words-provider";
import { directionOf } from "@/lib/words/mail-locales";
import { findLocale } from "@/server/auth/words";

export const metadata: Metadata = {
  title: { default: "Segue", template: "%s · Segue" },
  description: "Live chat that carries on by email.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  interactiveWidget: "resizes-content",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await findLocale();
  return (
    // The theme is set on <html> by a script before hydration.
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <body className="font-sans">
        <WordsProvider locale={locale}>
          <ThemeProvider>
            <TooltipProvider delayDuration={400}>{children}</TooltipProvider>
            <Toaster />
          </ThemeProvider>
        </WordsProvider>
      </body>
    </html>
  );
}
