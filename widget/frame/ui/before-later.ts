import type { MailLocale } from "@/lib/words/mail-locales";
import type { LaterWords } from "@/widget/locales/later/en";

export type WithWords = { loadLaterWords: Record<MailLocale, () => Promise<LaterWords>> };

let prepare: (parts: WithWords) => Promise<unknown> = async () => undefined;

/** What has to be done before the first part of those that come later is shown. */
export function beforeLater(work: typeof prepare): void {
  prepare = work;
}

export const prepareLater: typeof prepare = (parts) => prepare(parts);
