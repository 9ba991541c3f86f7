import type { LauncherWords } from "@/lib/widget-protocol";
import type { MailLocale } from "@/lib/words/mail-locales";

const words = (open: string, close: string, unread: string, blocked: string): LauncherWords => ({
  ...{ open, close, unread, blocked },
});

/** What the button on the host page says; the frame, which has all other words, may not be there yet. */
export const launcherWords: Record<MailLocale, LauncherWords> = {
  en: words("Open chat", "Close chat", "{n} unread", "The chat can't be opened here."),
  de: words(
    "Chat öffnen",
    "Chat schließen",
    "{n} ungelesen",
    "Der Chat lässt sich hier nicht öffnen.",
  ),
  fr: words("Ouvrir le chat", "Fermer le chat", "{n} non lus", "Le chat ne peut pas s’ouvrir ici."),
  es: words("Abrir el chat", "Cerrar el chat", "{n} sin leer", "El chat no se puede abrir aquí."),
  pt: words("Abrir o chat", "Fechar o chat", "{n} por ler", "O chat não pode ser aberto aqui."),
  it: words(
    "Apri la chat",
    "Chiudi la chat",
    "{n} non letti",
    "La chat non può essere aperta qui.",
  ),
  nl: words("Chat openen", "Chat sluiten", "{n} ongelezen", "De chat kan hier niet open."),
  pl: words("Otwórz czat", "Zamknij czat", "Nieprzeczytane: {n}", "Nie można tu otworzyć czatu."),
  tr: words("Sohbeti aç", "Sohbeti kapat", "{n} okunmamış", "Sohbet burada açılamıyor."),
  ar: words("فتح الدردشة", "إغلاق الدردشة", "غير مقروءة: {n}", "يتعذر فتح الدردشة هنا."),
  he: words("פתיחת הצ'אט", "סגירת הצ'אט", "לא נקראו: {n}", "אי אפשר לפתוח כאן את הצ'אט."),
  ja: words("チャットを開く", "チャットを閉じる", "未読 {n} 件", "ここではチャットを開けません。"),
};
