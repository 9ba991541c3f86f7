/**
 * The words by which mail programs introduce what they quote, in the languages they speak. Matched case-insensitively
 * on lines without marks. Structure (dates, addresses, colons, what follows) decides; words only add weight.
 */

/** "… wrote:" */
export const wroteVerbs = [
  // Germanic
  "wrote", "writes", "sent", "schrieb", "schreibt", "geschrieben", "schreef", "skrev", "skreiv", "skrifaði", "het geskryf",
  // Romance
  "a écrit", "écrit", "écrivait", "escribió", "ha escrito", "escribiu", "escreveu", "ha scritto", "scrisse", "va escriure",
  "ha escrit", "a scris",
  // Slavic and Baltic
  "napisał", "napisała", "napisał(a)", "pisze", "napsal", "napsala", "napsal(a)", "píše", "napísal", "napísala", "napísal(a)",
  "написал", "написала", "написал(а)", "пишет", "писал", "написав", "написала", "написав(ла)", "пише", "написа", "написао",
  "је написао", "је написала", "je napisao", "je napisala", "je napisao/la", "je napisal", "je napisala", "je pisal",
  "rašė", "rakstīja", "parašė",
  // Finnic, Hungarian, Turkish, Greek
  "kirjoitti", "kirjutas", "írta", "ezt írta", "a következőt írta", "yazdı", "şunları yazdı", "şunu yazdı", "tarihinde yazdı",
  "έγραψε", "έγραψαν",
  // Semitic and Iranian
  "כתב", "כתבה", "כתב/ה", "‏כתב", "كتب", "كتبت", "كتب/ت", "نوشت", "نوشته است",
  // Asian
  "写道", "寫道", "写到", "来信", "書きました", "のメール", "さんが書きました", "님이 작성", "작성", "썼습니다", "đã viết", "viết", "menulis", "เขียน",
  "เขียนว่า", "ने लिखा", "লিখেছেন",
];

/** How an attribution begins. */
export const attributionLeads = [
  "on", "le", "am", "op", "el", "il", "il giorno", "em", "no dia", "w dniu", "dnia", "den", "på", "d.", "vào", "vào lúc",
  "pada", "dne", "dňa", "στις", "il", "in data", "la", "în", "pe", "a", "eg", "w", "z dnia", "от", "в", "у", "на", "tarihinde",
  "בתאריך", "ב-", "‫בתאריך", "في", "بتاريخ", "در", "tir.", "em", "quoting", "zitat von", "citando", "el día", "em", "dia",
];

/** Header names of a quoted message, by what they say. */
export const headerNames = {
  from: [
    "from", "von", "de", "da", "van", "od", "från", "fra", "lähettäjä", "от", "от кого", "від", "feladó", "de la", "kimden",
    "gönderen", "από", "差出人", "发件人", "寄件者", "寄件人", "보낸 사람", "보낸사람", "từ", "dari", "จาก", "מאת", "من", "از", "saatja",
    "no", "nuo", "remitente", "expéditeur", "mittente", "afzender", "nadawca", "remetente", "odesílatel", "odesilatel",
    "отправитель", "avsändare", "avsender", "afsender", "absender", "envoyé par", "send by", "sender", "expeditor", "šalje",
  ],
  date: [
    "sent", "date", "gesendet", "datum", "envoyé", "envoyé le", "enviado", "enviado el", "fecha", "enviada em", "enviado em",
    "data", "inviato", "verzonden", "wysłano", "wysłane", "skickat", "sendt", "dato", "lähetetty", "päivämäärä", "päiväys",
    "отправлено", "дата", "надіслано", "odesláno", "odoslané", "elküldve", "dátum", "trimis", "gönderildi", "gönderilme tarihi",
    "tarih", "εστάλη", "στάλθηκε", "απεσταλμένα", "ημερομηνία", "送信日時", "日時", "日付", "发送时间", "發送日期", "日期", "寄件日期", "时间",
    "보낸 날짜", "날짜", "ngày", "đã gửi", "dikirim", "tanggal", "ส่ง", "ส่งเมื่อ", "วันที่", "נשלח", "תאריך", "تاريخ", "أرسلت",
    "التاريخ", "تم الإرسال", "تاریخ", "saadetud", "kuupäev", "nosūtīts", "išsiųsta", "poslano", "message du", "sent on", "invio",
  ],
  to: [
    "to", "an", "à", "a", "para", "naar", "aan", "do", "till", "til", "vastaanottaja", "кому", "komu", "címzett", "către", "kime",
    "alıcı", "προς", "宛先", "收件人", "받는 사람", "받는사람", "đến", "tới", "kepada", "ถึง", "אל", "إلى", "به", "saaja", "cc", "kopie",
    "copie à", "cc :", "kopia", "kopi", "копия", "copia", "抄送", "副本", "참조", "עותק", "نسخة", "reply-to", "antwort an", "kam", "за",
  ],
  subject: [
    "subject", "betreff", "objet", "sujet", "asunto", "assunto", "oggetto", "onderwerp", "temat", "ämne", "emne", "aihe", "тема",
    "předmět", "predmet", "tárgy", "subiect", "konu", "θέμα", "件名", "主题", "主旨", "제목", "chủ đề", "subjek", "perihal", "เรื่อง",
    "נושא", "הנדון", "الموضوع", "موضوع", "teema", "temats", "tema", "assumpte", "gai",
  ],
} as const;

/** Between dashes above a quoted message. */
export const originalMessageWords = [
  "original message", "original mail", "original email", "original", "reply message", "ursprüngliche nachricht", "originalnachricht",
  "originalmeldung", "antwort nachricht", "message d'origine", "message d’origine", "message original", "message initial",
  "mensaje original", "mensaje citado", "mensagem original", "messaggio originale", "oorspronkelijk bericht", "origineel bericht",
  "oprindelig meddelelse", "oprindelig besked", "opprinnelig melding", "originalmelding", "originalmeddelande",
  "ursprungligt meddelande", "alkuperäinen viesti", "wiadomość oryginalna", "oryginalna wiadomość", "wiadomość pierwotna",
  "původní zpráva", "pôvodná správa", "eredeti üzenet", "mesaj original", "mesajul original", "orijinal mesaj", "özgün ileti",
  "orjinal mesaj", "αρχικό μήνυμα", "исходное сообщение", "оригинальное сообщение", "оригінальне повідомлення", "вихідне повідомлення",
  "オリジナルメッセージ", "元のメッセージ", "原始邮件", "原始郵件", "原邮件", "원본 메시지", "원본 메일", "원본메일", "thư gốc", "pesan asli",
  "ข้อความต้นฉบับ", "הודעה מקורית", "الرسالة الأصلية", "پیام اصلی", "algne sõnum", "izvorna poruka", "originalna poruka",
];

/** Above a message that is passed on; such mail is kept whole. */
export const forwardWords = [
  "forwarded message", "begin forwarded message", "forwarded", "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht",
  "anfang der weitergeleiteten e-mail", "message transféré", "début du message transféré", "début du message réexpédié",
  "mensaje reenviado", "inicio del mensaje reenviado", "mensagem encaminhada", "mensagem reencaminhada",
  "início da mensagem reencaminhada", "messaggio inoltrato", "inizio messaggio inoltrato", "doorgestuurd bericht",
  "begin doorgestuurd bericht", "przekazana wiadomość", "wiadomość przekazana", "videresendt meddelelse", "videresendt melding",
  "vidarebefordrat meddelande", "vidarebefordrat brev", "välitetty viesti", "пересылаемое сообщение", "пересланное сообщение",
  "переслане повідомлення", "přeposlaná zpráva", "preposlaná správa", "továbbított üzenet", "mesaj redirecționat", "iletilen mesaj",
  "iletilen ileti", "yönlendirilen ileti", "προωθημένο μήνυμα", "転送メッセージ", "转发的邮件", "转发邮件", "轉寄的郵件", "전달된 메시지",
  "thư đã chuyển tiếp", "tin nhắn được chuyển tiếp", "pesan terusan", "הודעה שהועברה", "הודעה מועברת", "رسالة معاد توجيهها",
  "الرسالة المعاد توجيهها",
];

/** Lines that phones and apps put below what was written; a pattern each, for the whole line. */
export const sentFromPatterns = [
  /^sent (?:from|via|with) (?:my |the |an? )?\S.*$/,
  /^(?:get|download) (?:outlook|gmail|yahoo mail|airmail|spark) for .*$/,
  /^(?:gesendet|versendet|geschickt|diese nachricht wurde) (?:von|mit|über|aus) .*$/, /^von meinem .{2,40} gesendet.*$/,
  /^envoyé (?:depuis|de|à partir de|avec) .*$/, /^(?:obtenir|télécharger) outlook pour .*$/,
  /^enviado (?:desde|do|a partir do|via|con|com) .*$/, /^obtener outlook para .*$/, /^inviato (?:da|dal|con) .*$/,
  /^(?:verzonden|verstuurd) (?:vanaf|met|van|via) .*$/, /^wysłan[eoa] z .*$/, /^skickat från .*$/, /^sendt fra .*$/,
  /^lähetetty .*(?:sta|stä|lta|ltä|ni)$/, /^отправлено (?:с|из|от) .*$/, /^надіслано (?:з|із) .*$/, /^odesláno z .*$/, /^odoslané z .*$/,
  /^.{2,30}(?:ról|ről|omról|emről) küldve$/, /^trimis de pe .*$/, /^.{2,30}(?:dan|den|tan|ten|ımdan|umdan) gönderildi$/,
  /^(?:στάλθηκε|εστάλη) από .*$/, /^.{2,30}から送信$/, /^发自.{2,30}$/, /^發自.{2,30}$/, /^從我的.{2,30}傳送$/, /^(?:나의 )?.{2,20}에서 보냄$/,
  /^(?:đã |được )gửi từ .*$/, /^dikirim dari .*$/, /^ส่งจาก.*$/, /^נשלח מ.*$/, /^(?:أُرسلت|أرسلت|مرسل|تم الإرسال) من .*$/,
];
