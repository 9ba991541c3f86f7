import { type MailLocale, mailLocaleOf } from "@/lib/words/mail-locales";

type HelpTexts = {
  title: string;
  search: string;
  nothing: string;
  found: string;
  all: string;
  more: string;
  helpful: string;
  yes: string;
  no: string;
  thanks: string;
  missing: string;
  languages: string;
};

const keys = [
  ...["title", "search", "nothing", "found", "all", "more"],
  ...["helpful", "yes", "no", "thanks", "missing", "languages"],
] as (keyof HelpTexts)[];

/** In the order of `keys`. */
const rows: Record<MailLocale, string> = {
  en: "Help|Search for an answer|Nothing fits. Try other words.|What was found|All articles|More|Did this help?|Yes|No|Thank you.|There is no such page.|Languages",
  de: "Hilfe|Nach einer Antwort suchen|Nichts gefunden. Versuchen Sie andere Wörter.|Gefunden|Alle Artikel|Weiteres|Hat das geholfen?|Ja|Nein|Danke.|Diese Seite gibt es nicht.|Sprachen",
  fr: "Aide|Chercher une réponse|Rien trouvé. Essayez d'autres mots.|Résultats|Tous les articles|Autres|Cela vous a-t-il aidé ?|Oui|Non|Merci.|Cette page n'existe pas.|Langues",
  es: "Ayuda|Buscar una respuesta|No se encontró nada. Prueba con otras palabras.|Resultados|Todos los artículos|Más|¿Te ha ayudado?|Sí|No|Gracias.|Esta página no existe.|Idiomas",
  pt: "Ajuda|Procurar uma resposta|Nada encontrado. Tente outras palavras.|Resultados|Todos os artigos|Mais|Isto ajudou?|Sim|Não|Obrigado.|Esta página não existe.|Idiomas",
  it: "Aiuto|Cerca una risposta|Nessun risultato. Prova con altre parole.|Risultati|Tutti gli articoli|Altro|È stato utile?|Sì|No|Grazie.|Questa pagina non esiste.|Lingue",
  nl: "Hulp|Zoek een antwoord|Niets gevonden. Probeer andere woorden.|Gevonden|Alle artikelen|Meer|Heeft dit geholpen?|Ja|Nee|Bedankt.|Deze pagina bestaat niet.|Talen",
  pl: "Pomoc|Szukaj odpowiedzi|Nic nie znaleziono. Spróbuj innych słów.|Znalezione|Wszystkie artykuły|Więcej|Czy to pomogło?|Tak|Nie|Dziękujemy.|Nie ma takiej strony.|Języki",
  tr: "Yardım|Bir yanıt arayın|Sonuç yok. Başka sözcükler deneyin.|Bulunanlar|Tüm makaleler|Diğer|Bu yardımcı oldu mu?|Evet|Hayır|Teşekkürler.|Böyle bir sayfa yok.|Diller",
  ar: "المساعدة|ابحث عن إجابة|لا توجد نتائج. جرب كلمات أخرى.|النتائج|كل المقالات|المزيد|هل كان هذا مفيدًا؟|نعم|لا|شكرًا لك.|هذه الصفحة غير موجودة.|اللغات",
  he: "עזרה|חיפוש תשובה|לא נמצא דבר. אפשר לנסות מילים אחרות.|תוצאות|כל המאמרים|עוד|האם זה עזר?|כן|לא|תודה.|הדף הזה לא קיים.|שפות",
  ja: "ヘルプ|答えを検索|見つかりませんでした。別の言葉でお試しください。|検索結果|すべての記事|その他|この記事は役に立ちましたか。|はい|いいえ|ありがとうございます。|このページはありません。|言語",
};

/** The help centre's own words in a language; English for one it has no words for. */
export function helpTexts(locale: string): HelpTexts {
  const words = rows[mailLocaleOf(locale) ?? "en"].split("|");
  const pairs = keys.map((key, at) => [key, words[at] ?? ""] as const);
  // Every key is in `keys`, which TypeScript cannot follow through fromEntries.
  return Object.fromEntries(pairs) as HelpTexts;
}
