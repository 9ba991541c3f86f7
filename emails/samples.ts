import type { MailLocale } from "@/lib/words/mail-locales";

type Sample = {
  /** What the customer asks. */
  question: string;
  /** What he is answered, in two messages. */
  answer: string;
  more: string;
};

/** A short conversation in every language, for previews. */
export const samples: Record<MailLocale, Sample> = {
  en: {
    question: "Hi, where is my order? I ordered on Monday.",
    answer:
      "Your parcel left our warehouse this morning.\nFollow it at https://parcel.example/1Z999.",
    more: "The invoice is attached. Is there anything else I can do for you?",
  },
  de: {
    question: "Guten Tag, wo ist meine Bestellung? Ich habe am Montag bestellt.",
    answer:
      "Ihr Paket hat heute Morgen unser Lager verlassen.\nVerfolgen Sie es unter https://parcel.example/1Z999.",
    more: "Die Rechnung hängt an. Kann ich noch etwas für Sie tun?",
  },
  fr: {
    question: "Bonjour, où est ma commande ? J’ai commandé lundi.",
    answer:
      "Votre colis a quitté notre entrepôt ce matin.\nSuivez-le sur https://parcel.example/1Z999.",
    more: "La facture est jointe. Puis-je faire autre chose pour vous ?",
  },
  es: {
    question: "Hola, ¿dónde está mi pedido? Lo hice el lunes.",
    answer:
      "Su paquete salió de nuestro almacén esta mañana.\nSígalo en https://parcel.example/1Z999.",
    more: "Le adjunto la factura. ¿Puedo ayudarle en algo más?",
  },
  pt: {
    question: "Olá, onde está o meu pedido? Eu o fiz na segunda-feira.",
    answer:
      "O seu pacote saiu do nosso armazém hoje de manhã.\nAcompanhe em https://parcel.example/1Z999.",
    more: "A nota fiscal vai em anexo. Posso ajudar em mais alguma coisa?",
  },
  it: {
    question: "Buongiorno, dov’è il mio ordine? L’ho fatto lunedì.",
    answer:
      "Il Suo pacco ha lasciato il nostro magazzino stamattina.\nPuò seguirlo su https://parcel.example/1Z999.",
    more: "La fattura è allegata. Posso fare altro per Lei?",
  },
  nl: {
    question: "Hallo, waar is mijn bestelling? Ik heb maandag besteld.",
    answer:
      "Uw pakket heeft vanochtend ons magazijn verlaten.\nVolg het op https://parcel.example/1Z999.",
    more: "De factuur is bijgevoegd. Kan ik nog iets voor u doen?",
  },
  pl: {
    question: "Dzień dobry, gdzie jest moje zamówienie? Złożone w poniedziałek.",
    answer:
      "Paczka opuściła dziś rano nasz magazyn.\nMożna ją śledzić na https://parcel.example/1Z999.",
    more: "Faktura jest w załączniku. Czy mogę jeszcze w czymś pomóc?",
  },
  tr: {
    question: "Merhaba, siparişim nerede? Pazartesi günü sipariş verdim.",
    answer:
      "Paketiniz bu sabah depomuzdan çıktı.\nhttps://parcel.example/1Z999 adresinden takip edebilirsiniz.",
    more: "Faturanız ektedir. Yardımcı olabileceğim başka bir konu var mı?",
  },
  ar: {
    question: "مرحبًا، أين طلبي رقم 4711؟ لقد طلبته يوم الاثنين.",
    answer: "غادر طردك مستودعنا هذا الصباح.\nيمكنك تتبعه على https://parcel.example/1Z999.",
    more: "الفاتورة مرفقة. هل من شيء آخر يمكنني مساعدتك به؟",
  },
  he: {
    question: "שלום, איפה ההזמנה שלי מספר 4711? הזמנתי ביום שני.",
    answer: "החבילה יצאה הבוקר מהמחסן שלנו.\nאפשר לעקוב אחריה ב-https://parcel.example/1Z999.",
    more: "החשבונית מצורפת. האם אפשר לעזור בעוד משהו?",
  },
  ja: {
    question: "こんにちは。月曜日に注文した商品はどこにありますか？",
    answer:
      "お荷物は今朝、当社の倉庫を出発しました。\nhttps://parcel.example/1Z999 で追跡いただけます。",
    more: "請求書を添付いたします。ほかにお手伝いできることはございますか？",
  },
};
