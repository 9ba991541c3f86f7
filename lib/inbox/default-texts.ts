import type { MailLocale } from "@/lib/words/mail-locales";

/** What a fresh inbox says, so that visitors of every language are met in theirs before anybody has written a text. */
export type DefaultTexts = {
  welcomeTitle: string;
  welcomeText: string;
  greeting: string;
  offlineNotice: string;
  emailPrompt: string;
  formIntro: string;
  csat: string;
  name: string;
  email: string;
  phone: string;
};

export const defaultTexts: Record<MailLocale, DefaultTexts> = {
  en: {
    welcomeTitle: "Hi there",
    welcomeText: "Ask us anything. We answer here, or by email if you have to leave.",
    greeting: "Hello, how can we help?",
    offlineNotice: "Nobody is here just now. We answer as soon as we are back.",
    emailPrompt: "Leave your address and we also answer by email, should you have to go.",
    formIntro: "Tell us who you are, so that we can get back to you.",
    csat: "How did we do?",
    ...{ name: "Name", email: "Email", phone: "Phone" },
  },
  de: {
    welcomeTitle: "Guten Tag",
    welcomeText: "Fragen Sie uns. Wir antworten hier, oder per E-Mail, wenn Sie weitermüssen.",
    greeting: "Hallo, wie können wir helfen?",
    offlineNotice: "Gerade ist niemand da. Wir antworten, sobald wir zurück sind.",
    emailPrompt: "Mit Ihrer Adresse antworten wir auch per E-Mail, falls Sie weitermüssen.",
    formIntro: "Sagen Sie uns, wer Sie sind, damit wir uns melden können.",
    csat: "Wie waren wir?",
    ...{ name: "Name", email: "E-Mail", phone: "Telefon" },
  },
  fr: {
    welcomeTitle: "Bonjour",
    welcomeText: "Posez vos questions. Nous répondons ici, ou par e-mail si vous devez partir.",
    greeting: "Bonjour, comment pouvons-nous vous aider ?",
    offlineNotice: "Personne n'est là pour l'instant. Nous répondons dès notre retour.",
    emailPrompt: "Laissez votre adresse : si vous devez partir, nous répondrons aussi par e-mail.",
    formIntro: "Dites-nous qui vous êtes pour que nous puissions vous répondre.",
    csat: "Comment cela s'est-il passé ?",
    ...{ name: "Nom", email: "E-mail", phone: "Téléphone" },
  },
  es: {
    welcomeTitle: "Hola",
    welcomeText: "Pregúntanos lo que quieras. Respondemos aquí, o por correo si tienes que irte.",
    greeting: "Hola, ¿en qué podemos ayudarte?",
    offlineNotice: "Ahora no hay nadie. Respondemos en cuanto volvamos.",
    emailPrompt: "Deja tu dirección y te responderemos también por correo si tienes que irte.",
    formIntro: "Dinos quién eres para que podamos responderte.",
    csat: "¿Qué tal lo hicimos?",
    ...{ name: "Nombre", email: "Correo electrónico", phone: "Teléfono" },
  },
  pt: {
    welcomeTitle: "Olá",
    welcomeText: "Pergunte o que quiser. Respondemos aqui, ou por e-mail se você precisar sair.",
    greeting: "Olá, como podemos ajudar?",
    offlineNotice: "Não há ninguém agora. Respondemos assim que voltarmos.",
    emailPrompt: "Deixe seu endereço e respondemos também por e-mail, caso precise sair.",
    formIntro: "Diga quem você é para que possamos responder.",
    csat: "Como nos saímos?",
    ...{ name: "Nome", email: "E-mail", phone: "Telefone" },
  },
  it: {
    welcomeTitle: "Ciao",
    welcomeText: "Chiedici pure. Rispondiamo qui, o per e-mail se devi andare.",
    greeting: "Ciao, come possiamo aiutarti?",
    offlineNotice: "Ora non c'è nessuno. Rispondiamo appena torniamo.",
    emailPrompt: "Lascia il tuo indirizzo: se devi andare, rispondiamo anche per e-mail.",
    formIntro: "Dicci chi sei, così possiamo risponderti.",
    csat: "Come siamo andati?",
    ...{ name: "Nome", email: "E-mail", phone: "Telefono" },
  },
  nl: {
    welcomeTitle: "Hallo",
    welcomeText: "Vraag ons wat je wilt. We antwoorden hier, of per e-mail als je weg moet.",
    greeting: "Hallo, hoe kunnen we helpen?",
    offlineNotice: "Er is nu niemand. We antwoorden zodra we terug zijn.",
    emailPrompt: "Laat je adres achter, dan antwoorden we ook per e-mail als je weg moet.",
    formIntro: "Vertel ons wie je bent, zodat we je kunnen bereiken.",
    csat: "Hoe deden we het?",
    ...{ name: "Naam", email: "E-mail", phone: "Telefoon" },
  },
  pl: {
    welcomeTitle: "Dzień dobry",
    welcomeText: "Zapytaj nas. Odpowiemy tutaj albo e-mailem, jeśli musisz iść.",
    greeting: "Dzień dobry, w czym możemy pomóc?",
    offlineNotice: "Teraz nikogo nie ma. Odpowiemy, gdy tylko wrócimy.",
    emailPrompt: "Zostaw adres, a odpowiemy też e-mailem, gdyby trzeba było iść.",
    formIntro: "Napisz, kim jesteś, abyśmy mogli odpowiedzieć.",
    csat: "Jak nam poszło?",
    ...{ name: "Imię i nazwisko", email: "E-mail", phone: "Telefon" },
  },
  tr: {
    welcomeTitle: "Merhaba",
    welcomeText: "Bize her şeyi sorun. Burada, gitmeniz gerekirse e-postayla yanıtlarız.",
    greeting: "Merhaba, nasıl yardımcı olabiliriz?",
    offlineNotice: "Şu anda kimse yok. Döner dönmez yanıtlarız.",
    emailPrompt: "Adresinizi bırakın, gitmeniz gerekirse e-postayla da yanıtlayalım.",
    formIntro: "Size ulaşabilmemiz için kendinizi tanıtın.",
    csat: "Nasıldık?",
    ...{ name: "Ad", email: "E-posta", phone: "Telefon" },
  },
  ar: {
    welcomeTitle: "مرحبًا",
    welcomeText: "اسألنا ما تشاء. نرد هنا، أو بالبريد الإلكتروني إن اضطررت إلى المغادرة.",
    greeting: "مرحبًا، كيف يمكننا مساعدتك؟",
    offlineNotice: "لا يوجد أحد الآن. نرد حالما نعود.",
    emailPrompt: "اترك عنوانك لنرد عليك بالبريد الإلكتروني أيضًا إن اضطررت إلى المغادرة.",
    formIntro: "عرّفنا بنفسك حتى نتمكن من الرد عليك.",
    csat: "كيف كانت خدمتنا؟",
    ...{ name: "الاسم", email: "البريد الإلكتروني", phone: "الهاتف" },
  },
  he: {
    welcomeTitle: "שלום",
    welcomeText: "אפשר לשאול הכול. נענה כאן, או באימייל אם צריך ללכת.",
    greeting: "שלום, איך אפשר לעזור?",
    offlineNotice: "אין כאן אף אחד כרגע. נענה ברגע שנחזור.",
    emailPrompt: "אפשר להשאיר כתובת, ונענה גם באימייל אם צריך ללכת.",
    formIntro: "נשמח לדעת מי פונה, כדי שנוכל לחזור אליך.",
    csat: "איך היינו?",
    ...{ name: "שם", email: "אימייל", phone: "טלפון" },
  },
  ja: {
    welcomeTitle: "こんにちは",
    welcomeText: "何でもお尋ねください。ここで、席を外された場合はメールでお返事します。",
    greeting: "こんにちは。どのようなご用件でしょうか。",
    offlineNotice: "ただいま担当者がおりません。戻り次第お返事します。",
    emailPrompt: "メールアドレスを残していただければ、席を外されてもメールでお返事します。",
    formIntro: "ご連絡できるよう、お名前などをお知らせください。",
    csat: "対応はいかがでしたか？",
    ...{ name: "お名前", email: "メールアドレス", phone: "電話番号" },
  },
};
