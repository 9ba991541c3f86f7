"use client";

import { useTheme } from "next-themes";
import type { CSSProperties } from "react";
import { Toaster as Sonner } from "sonner";

/** Where toasts appear. Call `toast` of sonner; errors stay until they are closed or 8 s have passed. */
export function Toaster() {
  const { resolvedTheme } = useTheme();
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      // Over the list: elsewhere it would lie on the button that sends, on phones on the whole composer.
      position="bottom-left"
      offset={{ left: "4.5rem", bottom: "1rem" }}
      mobileOffset={{ bottom: "11rem" }}
      // As narrow as the list.
      style={{ "--width": "18rem" } as CSSProperties}
      duration={8000}
      closeButton
      toastOptions={{
        classNames: {
          toast:
            "rounded-lg! border! border-line! bg-raised! font-sans! text-sm! text-ink! shadow-float!",
          description: "text-soft!",
          actionButton: "rounded-md! bg-accent! text-on-accent!",
          closeButton: "border-line! bg-raised! text-soft!",
          error: "text-failed!",
        },
      }}
    />
  );
}
