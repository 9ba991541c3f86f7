import "@fontsource-variable/geist";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ThemeProvider } from "@/components/theme/theme-provider";
import { Toaster } from "@/components/ui/overlay/toaster";
import { TooltipProvider } from "@/components/ui/overlay/tooltip";

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

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The theme is set on <html> by a script before hydration.
    <html lang="en" suppressHydrationWarning>
      <body className="font-sans">
        <ThemeProvider>
          <TooltipProvider delayDuration={400}>{children}</TooltipProvider>
          <Toaster />
        </ThemeProvider>
      </body>
    </html>
  );
}
