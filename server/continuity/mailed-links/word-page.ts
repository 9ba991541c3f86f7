import { fill, mailTexts, type Values } from "@/emails/texts";
import { directionOf, type MailLocale } from "@/lib/words/mail-locales";
import type { UnsubscribeAction } from "@/server/continuity/mailed-links/apply-unsubscribe";
import type { LinkTarget } from "@/server/continuity/mailed-links/find-link-target";
import { brandName } from "@/server/inboxes/present";

type Button = { action: UnsubscribeAction; label: string; isQuiet: boolean };

export type PageWords = { locale: MailLocale; brand: string; title: string; text: string };

/** Fills in values so that they do not turn the words around them (Unicode UAX 9: FSI … PDI). */
function fillIsolated(text: string, locale: MailLocale, values: Values): string {
  if (directionOf(locale) === "ltr") return fill(text, values);
  const isolated = Object.entries(values).map(([name, value]) => [name, `\u2068${value}\u2069`]);
  return fill(text, Object.fromEntries(isolated));
}

/**
 * What the page behind an unsubscribe or "This wasn't me" link says and offers, in the mail's language; `otherwise` in
 * that of a browser which brings no link of ours.
 */
export function wordUnsubscribe(
  target: LinkTarget | null,
  otherwise: MailLocale,
  { isJustUnmuted = false } = {},
): PageWords & { buttons: Button[] } {
  const locale = target?.locale ?? otherwise;
  const texts = mailTexts(locale);
  if (!target || target.purpose === "continue") {
    const { pageBrokenTitle: title, pageBrokenText: text } = texts;
    return { locale, brand: "Segue", title, text, buttons: [] };
  }
  const brand = brandName(target.inbox, target.settings);
  const { email, mutedAt, refusedAt } = target.recipient;
  const page = (title: string, text: string, ...buttons: Button[]) => ({
    ...{ locale, brand, title, buttons },
    text: fillIsolated(text, locale, { brand, email }),
  });
  if (refusedAt) return page(texts.pageRefusedTitle, texts.pageRefusedText);
  if (target.purpose === "refuse" && !target.isVerified) {
    return page(texts.pageRefuseTitle, texts.pageRefuseText, {
      action: "refuse",
      label: texts.wasNotMe,
      isQuiet: false,
    });
  }
  if (mutedAt) {
    return page(texts.pageMutedTitle, texts.pageMutedText, {
      action: "unmute",
      label: texts.pageUnmute,
      isQuiet: true,
    });
  }
  const mute = { action: "mute" as const, label: texts.pageMute };
  return isJustUnmuted
    ? page(texts.pageUnmutedTitle, texts.pageUnmutedText, { ...mute, isQuiet: true })
    : page(texts.pageMuteTitle, texts.pageMuteText, { ...mute, isQuiet: false });
}

/** What the page behind "Continue in chat" says; without a button where the link has ended. */
export function wordContinue(
  target: LinkTarget | null,
  otherwise: MailLocale,
): PageWords & { button: string | null } {
  const locale = target?.locale ?? otherwise;
  const texts = mailTexts(locale);
  const brand = target ? brandName(target.inbox, target.settings) : "Segue";
  if (target?.purpose !== "continue" || target.hasEnded) {
    const { pageEndedTitle: title, pageEndedText: text } = texts;
    return { locale, brand, title, text, button: null };
  }
  return {
    ...{ locale, brand, text: texts.pageContinueText, button: texts.continueInChat },
    title: fillIsolated(texts.transcriptTitle, locale, { brand }),
  };
}
