"use client";

import { useLookAgain } from "@/components/ui/use-look-again";

const everyMs = 4_000;

/** Brings new mails onto the page while somebody looks at it. */
export function LiveMails() {
  useLookAgain({ isWaiting: true, everyMs });
  return null;
}
