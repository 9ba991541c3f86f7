"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";

/** Asks before a page with unsaved changes is left, by a link or by closing it. */
export function LeaveGuard({ isActive }: { isActive: boolean }) {
  const t = useWords();
  const router = useRouter();
  const [target, setTarget] = useState<string | null>(null);
  useEffect(() => {
    if (!isActive) return;
    const onBeforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const href = leavingTo(event);
      if (href === null) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(href);
    };
    window.addEventListener("beforeunload", onBeforeUnload);
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onBeforeUnload);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [isActive]);
  return (
    <Dialog open={target !== null} onOpenChange={(isOpen) => !isOpen && setTarget(null)}>
      <DialogContent
        title={t("Leave without saving?")}
        description={t("What you changed on this page will be lost.")}
        footer={
          <>
            <Button variant="danger" onClick={() => target && router.push(target)}>
              {t("Leave")}
            </Button>
            <Button variant="primary" onClick={() => setTarget(null)}>
              {t("Stay")}
            </Button>
          </>
        }
      />
    </Dialog>
  );
}

/** The path of a link in this dashboard that a plain click is about to follow. */
function leavingTo(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank") return null;
  if (link.origin !== window.location.origin || link.hasAttribute("download")) return null;
  return link.pathname + link.search;
}
