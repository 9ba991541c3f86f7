import type { Said } from "@/lib/dashboard-words/said";
import type { LettersText } from "@/lib/dashboard-words/texts/letters";

export const letters: Said<LettersText> = {
  "What goes out by email, in every language, with your own words where you give them.":
    "Was per E-Mail hinausgeht, in jeder Sprache, mit eigenen Worten, wo Sie welche angeben.",
  "Your own words": "Ihre eigenen Worte",
  "Everything left empty is written by us, in the reader's language.":
    "Alles, was leer bleibt, schreiben wir, in der Sprache des Lesers.",
  "Link to a logo": "Link zu einem Logo",
  "Shown 32 pixels high in every language. The name stands below it, for programs that load no images.":
    "In jeder Sprache 32 Pixel hoch gezeigt. Der Name steht darunter, für Programme, die keine Bilder laden.",
  "Save or discard before you change it.": "Speichern oder verwerfen Sie, bevor Sie das ändern.",
  "{language} (own words)": "{language} (eigene Worte)",
  Subject: "Betreff",
  "Of the first mail. A conversation keeps the subject it has: mail programs sort by it.":
    "Der ersten Mail. Eine Unterhaltung behält ihren Betreff: Mailprogramme ordnen danach.",
  "Words above the messages": "Worte über den Nachrichten",
  "For example who answers, and when.": "Zum Beispiel, wer antwortet, und wann.",
  Footer: "Fußzeile",
  "For example your address or legal details.":
    "Zum Beispiel Ihre Anschrift oder rechtliche Angaben.",
  "On the card in the chat. Empty: the text of the inbox's settings.":
    "Auf der Karte im Chat. Leer: der Text aus den Einstellungen des Posteingangs.",
  "You can use {names}.": "Sie können {names} verwenden.",
  "Preview of the mail": "Vorschau der Mail",
  "With sample data, as you type.": "Mit Beispieldaten, während Sie schreiben.",
  Mail: "Mail",
  "Phone width": "Breite eines Telefons",
  "Parts of the mail": "Teile der Mail",
  Formatted: "Formatiert",
  "Answer to a chat": "Antwort auf einen Chat",
  "Answer to somebody who writes by mail": "Antwort an jemanden, der per Mail schreibt",
  "First mail to an address nobody has confirmed":
    "Erste Mail an eine Adresse, die niemand bestätigt hat",
  "Answer to a participant": "Antwort an einen Beteiligten",
  "Password reset": "Neues Passwort",
  "Notice to somebody of the team": "Benachrichtigung an jemanden vom Team",
  "Test of the email settings": "Test der E-Mail-Einstellungen",
  "In the chat": "Im Chat",
};
