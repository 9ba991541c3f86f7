import { type MailLocale, mailLocaleOf } from "@/lib/words/mail-locales";

type AnswerTexts = {
  /** Above the choices, when two topics fit alike. */
  which: string;
  hello: string;
  welcome: string;
  bye: string;
  /** To "are you a robot". */
  machine: string;
};

const texts: Record<MailLocale, AnswerTexts> = {
  en: {
    which: "Which of these do you mean?",
    hello: "Hello. What can I help you with?",
    welcome: "You're welcome. Is there anything else?",
    bye: "Goodbye, and have a good day.",
    machine: "I'm an automatic assistant. If you'd rather speak to a person, just say so.",
  },
  de: {
    which: "Was davon meinen Sie?",
    hello: "Hallo. Wobei kann ich helfen?",
    welcome: "Gern geschehen. Kann ich sonst noch helfen?",
    bye: "Auf Wiedersehen und einen schönen Tag.",
    machine:
      "Ich bin ein automatischer Assistent. Wenn Sie lieber mit einem Menschen sprechen, sagen Sie es einfach.",
  },
  fr: {
    which: "De quoi s'agit-il ?",
    hello: "Bonjour. Comment puis-je vous aider ?",
    welcome: "Avec plaisir. Puis-je faire autre chose pour vous ?",
    bye: "Au revoir et bonne journée.",
    machine:
      "Je suis un assistant automatique. Si vous préférez parler à une personne, dites-le simplement.",
  },
  es: {
    which: "¿A cuál de estos temas te refieres?",
    hello: "Hola. ¿En qué puedo ayudarte?",
    welcome: "De nada. ¿Necesitas algo más?",
    bye: "Adiós y que tengas un buen día.",
    machine: "Soy un asistente automático. Si prefieres hablar con una persona, dímelo.",
  },
  pt: {
    which: "A qual destes temas se refere?",
    hello: "Olá. Em que posso ajudar?",
    welcome: "De nada. Posso ajudar em mais alguma coisa?",
    bye: "Até logo e um bom dia.",
    machine: "Sou um assistente automático. Se preferir falar com uma pessoa, basta dizer.",
  },
  it: {
    which: "Quale di questi argomenti intendi?",
    hello: "Ciao. Come posso aiutarti?",
    welcome: "Prego. Posso aiutarti in altro?",
    bye: "Arrivederci e buona giornata.",
    machine: "Sono un assistente automatico. Se preferisci parlare con una persona, basta dirlo.",
  },
  nl: {
    which: "Welke van deze bedoelt u?",
    hello: "Hallo. Waarmee kan ik helpen?",
    welcome: "Graag gedaan. Kan ik nog iets doen?",
    bye: "Tot ziens en een fijne dag.",
    machine:
      "Ik ben een automatische assistent. Wilt u liever met een mens spreken, zeg het dan gewoon.",
  },
  pl: {
    which: "O co dokładnie chodzi?",
    hello: "Dzień dobry. W czym mogę pomóc?",
    welcome: "Proszę bardzo. Czy mogę jeszcze w czymś pomóc?",
    bye: "Do widzenia i miłego dnia.",
    machine:
      "Jestem automatycznym asystentem. Jeśli wolisz rozmawiać z człowiekiem, po prostu napisz.",
  },
  tr: {
    which: "Bunlardan hangisini soruyorsunuz?",
    hello: "Merhaba. Nasıl yardımcı olabilirim?",
    welcome: "Rica ederim. Başka bir konuda yardımcı olabilir miyim?",
    bye: "Hoşça kalın, iyi günler.",
    machine: "Ben otomatik bir asistanım. Bir insanla görüşmek isterseniz söylemeniz yeterli.",
  },
  ar: {
    which: "أي من هذه المواضيع تقصد؟",
    hello: "مرحبًا. كيف يمكنني مساعدتك؟",
    welcome: "على الرحب والسعة. هل تحتاج إلى شيء آخر؟",
    bye: "مع السلامة، ويومًا سعيدًا.",
    machine: "أنا مساعد آلي. إذا كنت تفضل التحدث مع شخص، فأخبرني بذلك.",
  },
  he: {
    which: "לאיזה מהנושאים התכוונת?",
    hello: "שלום. במה אפשר לעזור?",
    welcome: "בשמחה. אפשר לעזור בעוד משהו?",
    bye: "להתראות ויום טוב.",
    machine: "אני עוזר אוטומטי. אם עדיף לך לדבר עם אדם, פשוט אפשר לומר.",
  },
  ja: {
    which: "どちらについてのご質問ですか。",
    hello: "こんにちは。どのようなご用件でしょうか。",
    welcome: "どういたしまして。ほかにお手伝いできることはありますか。",
    bye: "ありがとうございました。よい一日をお過ごしください。",
    machine: "自動応答のアシスタントです。担当者との会話をご希望の場合はお知らせください。",
  },
};

/** The assistant's own words in a language; English for one it has no words for. */
export const answerTexts = (locale: string): AnswerTexts => texts[mailLocaleOf(locale) ?? "en"];
