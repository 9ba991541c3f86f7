import type { Phrases } from "./mail-programs";

type Line = (sender: string, address: string) => string;
/** What a mail program says in one language. */
export const phrases = (
  wrote: Line,
  headers: Phrases["headers"],
  original: string,
  sentFrom: string,
  date: string,
): Phrases => ({ wrote, headers, original, sentFrom, date });

/** What mail programs say around a quotation, in the product's twelve languages and some more. */
export const languages: Record<string, Phrases> = {
  en: phrases(
    (s, a) => `On Tue, Nov 17, 2026 at 10:04 AM ${s} <${a}> wrote:`,
    ["From", "Sent", "To", "Subject"],
    "Original Message",
    "Sent from my iPhone",
    "Tuesday, November 17, 2026 10:04 AM",
  ),
  de: phrases(
    (s, a) => `Am Di., 17. Nov. 2026 um 10:04 Uhr schrieb ${s} <${a}>:`,
    ["Von", "Gesendet", "An", "Betreff"],
    "Ursprüngliche Nachricht",
    "Von meinem iPhone gesendet",
    "Dienstag, 17. November 2026 10:04",
  ),
  fr: phrases(
    (s, a) => `Le mar. 17 nov. 2026 à 10:04, ${s} <${a}> a écrit :`,
    ["De ", "Envoyé ", "À ", "Objet "],
    "Message d'origine",
    "Envoyé de mon iPhone",
    "mardi 17 novembre 2026 10:04",
  ),
  es: phrases(
    (s, a) => `El mar, 17 nov 2026 a las 10:04, ${s} (<${a}>) escribió:`,
    ["De", "Enviado el", "Para", "Asunto"],
    "Mensaje original",
    "Enviado desde mi iPhone",
    "martes, 17 de noviembre de 2026 10:04",
  ),
  pt: phrases(
    (s, a) => `Em ter., 17 de nov. de 2026 às 10:04, ${s} <${a}> escreveu:`,
    ["De", "Enviado", "Para", "Assunto"],
    "Mensagem original",
    "Enviado do meu iPhone",
    "terça-feira, 17 de novembro de 2026 10:04",
  ),
  it: phrases(
    (s, a) => `Il giorno mar 17 nov 2026 alle ore 10:04 ${s} <${a}> ha scritto:`,
    ["Da", "Inviato", "A", "Oggetto"],
    "Messaggio originale",
    "Inviato da iPhone",
    "martedì 17 novembre 2026 10:04",
  ),
  nl: phrases(
    (s, a) => `Op di 17 nov 2026 om 10:04 schreef ${s} <${a}>:`,
    ["Van", "Verzonden", "Aan", "Onderwerp"],
    "Oorspronkelijk bericht",
    "Verstuurd vanaf mijn iPhone",
    "dinsdag 17 november 2026 10:04",
  ),
  pl: phrases(
    (s, a) => `wt., 17 lis 2026 o 10:04 ${s} <${a}> napisał(a):`,
    ["Od", "Wysłano", "Do", "Temat"],
    "Wiadomość oryginalna",
    "Wysłane z iPhone'a",
    "wtorek, 17 listopada 2026 10:04",
  ),
  tr: phrases(
    (s, a) => `${s} <${a}>, 17 Kas 2026 Sal, 10:04 tarihinde şunu yazdı:`,
    ["Kimden", "Gönderildi", "Kime", "Konu"],
    "Orijinal Mesaj",
    "iPhone'umdan gönderildi",
    "17 Kasım 2026 Salı 10:04",
  ),
  ar: phrases(
    (s, a) => `في الثلاثاء، ١٧ نوفمبر ٢٠٢٦ في 10:04 ص تمت كتابة ما يلي بواسطة ${s} <‪${a}‬‏>:`,
    ["من", "تاريخ الإرسال", "إلى", "الموضوع"],
    "الرسالة الأصلية",
    "أُرسلت من الـ iPhone",
    "17 نوفمبر 2026 10:04",
  ),
  he: phrases(
    (s, a) => `‫בתאריך יום ג׳, 17 בנוב׳ 2026 ב-10:04 מאת ‪${s}‬‏ <‪${a}‬‏>:‬`,
    ["מאת", "נשלח", "אל", "נושא"],
    "הודעה מקורית",
    "נשלח מה-iPhone שלי",
    "יום שלישי 17 נובמבר 2026 10:04",
  ),
  ja: phrases(
    (s, a) => `2026年11月17日(火) 10:04 ${s} <${a}>:`,
    ["差出人", "送信日時", "宛先", "件名"],
    "元のメッセージ",
    "iPhoneから送信",
    "2026年11月17日 10:04",
  ),
  ru: phrases(
    (s, a) => `вт, 17 нояб. 2026 г. в 10:04, ${s} <${a}>:`,
    ["От", "Отправлено", "Кому", "Тема"],
    "Исходное сообщение",
    "Отправлено с iPhone",
    "17 ноября 2026 г. 10:04",
  ),
  zh: phrases(
    (s, a) => `${s} <${a}> 于2026年11月17日周二 10:04写道：`,
    ["发件人", "发送时间", "收件人", "主题"],
    "原始邮件",
    "发自我的 iPhone",
    "2026年11月17日 10:04",
  ),
  sv: phrases(
    (s, a) => `Den tis 17 nov. 2026 kl 10:04 skrev ${s} <${a}>:`,
    ["Från", "Skickat", "Till", "Ämne"],
    "Originalmeddelande",
    "Skickat från min iPhone",
    "den 17 november 2026 10:04",
  ),
  ko: phrases(
    (s, a) => `2026년 11월 17일 (화) 오전 10:04, ${s} <${a}>님이 작성:`,
    ["보낸 사람", "보낸 날짜", "받는 사람", "제목"],
    "원본 메시지",
    "나의 iPhone에서 보냄",
    "2026년 11월 17일 화요일 오전 10:04",
  ),
};
