import type { HandOverReason } from "@/lib/schemas/assistant/hand-over";
import type { MailLocale } from "@/lib/words/mail-locales";

/** What agents read first in the note. */
export const reasonWords: Record<HandOverReason, string> = {
  asked: "Handed over: the customer asked for a person.",
  angry: "Handed over: the customer sounds upset.",
  unknown: "Handed over: nothing in the knowledge answers this.",
  turns: "Handed over: the assistant has given as many answers as it may.",
  error: "Handed over: the assistant failed to answer.",
  timeout: "Handed over: the assistant took too long.",
  queue: "Handed over: the assistant could not begin in time.",
  budget: "Handed over: the budget for the model is used up.",
  shutdown: "Handed over: the server was stopped while the assistant was answering.",
  file: "Handed over: the customer sent a file without words.",
  participant: "Handed over: somebody in copy wrote.",
  unreachable: "Handed over: an automatic answer would not reach the customer by email now.",
  switched_off: "Handed over: the assistant no longer answers this inbox.",
};

type Farewells = {
  /** He asked for it. */
  asked: string;
  /** Nothing is known. */
  unknown: string;
  /** Any other reason. */
  other: string;
};

const farewells: Record<MailLocale, Farewells> = {
  en: {
    asked: "I'm passing you to the team. Somebody will answer you here.",
    unknown:
      "I don't know the answer to that. I'm passing you to the team: somebody will answer you here.",
    other: "I'm passing this to the team. Somebody will answer you here.",
  },
  de: {
    asked: "Ich gebe an das Team weiter. Jemand antwortet Ihnen hier.",
    unknown:
      "Darauf weiß ich keine Antwort. Ich gebe an das Team weiter: Jemand antwortet Ihnen hier.",
    other: "Ich gebe das an das Team weiter. Jemand antwortet Ihnen hier.",
  },
  fr: {
    asked: "Je vous mets en relation avec l'équipe. Quelqu'un vous répondra ici.",
    unknown: "Je ne connais pas la réponse. Je transmets à l'équipe : quelqu'un vous répondra ici.",
    other: "Je transmets votre demande à l'équipe. Quelqu'un vous répondra ici.",
  },
  es: {
    asked: "Le paso con el equipo. Alguien le responderá aquí.",
    unknown: "No sé la respuesta. Se lo paso al equipo: alguien le responderá aquí.",
    other: "Paso su consulta al equipo. Alguien le responderá aquí.",
  },
  pt: {
    asked: "Vou passar a conversa à equipe. Alguém responderá aqui.",
    unknown: "Não sei a resposta. Vou passar à equipe: alguém responderá aqui.",
    other: "Vou passar isto à equipe. Alguém responderá aqui.",
  },
  it: {
    asked: "La metto in contatto con il team. Qualcuno le risponderà qui.",
    unknown: "Non conosco la risposta. Passo la domanda al team: qualcuno le risponderà qui.",
    other: "Passo la richiesta al team. Qualcuno le risponderà qui.",
  },
  nl: {
    asked: "Ik geef u door aan het team. Iemand antwoordt u hier.",
    unknown:
      "Daar weet ik geen antwoord op. Ik geef het door aan het team: iemand antwoordt u hier.",
    other: "Ik geef dit door aan het team. Iemand antwoordt u hier.",
  },
  pl: {
    asked: "Przekazuję rozmowę zespołowi. Ktoś odpowie tutaj.",
    unknown: "Nie znam odpowiedzi. Przekazuję pytanie zespołowi: ktoś odpowie tutaj.",
    other: "Przekazuję sprawę zespołowi. Ktoś odpowie tutaj.",
  },
  tr: {
    asked: "Sizi ekibe aktarıyorum. Birisi size buradan yanıt verecek.",
    unknown: "Bunun yanıtını bilmiyorum. Ekibe aktarıyorum: birisi size buradan yanıt verecek.",
    other: "Bunu ekibe aktarıyorum. Birisi size buradan yanıt verecek.",
  },
  ar: {
    asked: "سأحوّلك إلى الفريق. سيرد عليك أحدهم هنا.",
    unknown: "لا أعرف الإجابة. سأحوّل سؤالك إلى الفريق، وسيرد عليك أحدهم هنا.",
    other: "سأحوّل طلبك إلى الفريق. سيرد عليك أحدهم هنا.",
  },
  he: {
    asked: "אני מעביר אותך לצוות. מישהו יענה לך כאן.",
    unknown: "אין לי תשובה לזה. אני מעביר את השאלה לצוות, ומישהו יענה לך כאן.",
    other: "אני מעביר את זה לצוות. מישהו יענה לך כאן.",
  },
  ja: {
    asked: "担当者におつなぎします。こちらで返信いたします。",
    unknown: "その質問にはお答えできません。担当者に引き継ぎ、こちらで返信いたします。",
    other: "担当者に引き継ぎます。こちらで返信いたします。",
  },
};

/** What the customer reads when people take over. */
export function farewell(locale: MailLocale, reason: HandOverReason): string {
  const { asked, unknown, other } = farewells[locale];
  if (reason === "asked") return asked;
  return reason === "unknown" ? unknown : other;
}
