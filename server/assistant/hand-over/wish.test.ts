import { expect, test } from "vitest";
import { wishOf } from "@/server/assistant/hand-over/wish";

const persons = [
  ...["I want to speak to a human", "can i talk to someone please?", "AGENT", "real person please"],
  ...[
    "Could you put me through to your support team",
    "I don't want a bot, no bots",
    "human please!",
  ],
  ...[
    "Ich möchte mit einem Mitarbeiter sprechen",
    "Kann ich bitte mit jemandem reden?",
    "echter Mensch",
  ],
  ...["Je veux parler à quelqu'un", "un conseiller svp", "puis-je parler avec un humain ?"],
  ...["Quiero hablar con una persona", "¿Puedo hablar con alguien?", "un agente por favor"],
  ...["Quero falar com um atendente", "preciso falar com alguém", "pessoa real"],
  ...["Vorrei parlare con un operatore", "posso parlare con qualcuno?", "operatore umano"],
  ...[
    "Ik wil met een medewerker praten",
    "kan ik iemand spreken? Een echt mens",
    "medewerker graag",
  ],
  ...["Chcę rozmawiać z człowiekiem", "Proszę połączyć mnie z konsultantem", "konsultant"],
  ...["Bir temsilciyle görüşmek istiyorum", "gerçek insan", "biriyle konuşabilir miyim"],
  ...["أريد التحدث مع موظف", "اريد ان اتحدث مع شخص حقيقي", "موظف"],
  ...["אני רוצה לדבר עם נציג", "נציג אנושי בבקשה", "נציג"],
  ...["担当者と話したいです", "オペレーターにつないでください", "有人チャットはありますか"],
];

test.for(persons)("%s: a wish for a person", (text) => {
  expect(wishOf(text)).toBe("person");
});

const angers = [
  ...["This is ridiculous", "worst service ever", "what the FUCK", "WHERE IS MY DAMN ORDER NOW!!!"],
  ...[
    "Das ist eine Frechheit!",
    "C'est inadmissible",
    "Esto es una vergüenza",
    "Isto é um absurdo",
  ],
  ...["È una truffa!", "Dit is echt belachelijk", "To jest skandal", "Bu tam bir rezalet"],
  ...["هذه مهزلة", "זאת בושה", "最悪の対応ですね"],
];

test.for(angers)("%s: anger", (text) => {
  expect(wishOf(text)).toBe("angry");
});

const neither = [
  ...["How do I return a parcel?", "my mug is broken", "Who is the person on your homepage?", ""],
  ...["is the human-sized teddy in stock", "Do you ship to Ireland?", "Wie kann ich umtauschen?"],
  ...["Can somebody else collect my parcel?", "Comment suivre mon colis ?", "返品したいです"],
  ...["¿Cuánto cuesta el envío?", "travel agent discount?", "Quanto costa la spedizione?", "OK"],
  ...["Jak zwrócić towar?", "Kargom nerede?", "כמה עולה משלוח?", "كم تكلفة الشحن؟", "SKU ABC"],
];

test.for(neither)("%s: neither", (text) => {
  expect(wishOf(text)).toBeNull();
});
