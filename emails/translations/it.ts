import type { MailTexts } from "@/emails/translations/mail-texts";

export const it: MailTexts = {
  replyDelimiter: "##- Rispondere sopra questa riga -##",
  subject: "[#{number}] La conversazione con {brand}",
  senderName: "{author} di {brand}",
  preheader: "{author}: {text}",
  you: "Lei",
  customer: "Cliente",
  assistant: "Assistente",
  alsoSentTo: "Inviato anche a {names}",
  earlier: "In precedenza in questa conversazione",
  continueInChat: "Continua nella chat",
  rating1: "Molto male",
  rating2: "Male",
  rating3: "Così così",
  rating4: "Bene",
  rating5: "Molto bene",
  orReply: "Oppure risponda semplicemente a questa e-mail.",
  attached: "{size}, in allegato",
  linkLeftOut: "[link omesso]",
  restInChat: "Questo messaggio è troppo lungo per un’e-mail. Il resto è nella chat:",
  reasonChat: "Riceve questa e-mail perché ha scritto a {brand} nella chat.",
  reasonParticipant: "Riceve questa e-mail perché partecipa a questa conversazione con {brand}.",
  reasonClaim:
    "Riceve questa e-mail perché qualcuno ha indicato l’indirizzo {email} nella chat con {brand}. Se non è stato Lei, ce lo dica e smettiamo di scriverLe.",
  wasNotMe: "Non sono stato io",
  mute: "Non ricevere più e-mail su questa conversazione",
  sentTo: "Inviato a {email}",

  transcriptTitle: "La conversazione con {brand}",
  transcriptCount: {
    one: "{count} messaggio",
    many: "{count} messaggi",
    other: "{count} messaggi",
  },
  transcriptLeftOut: {
    one: "Il primo messaggio non entra qui. Lo trova nella chat.",
    many: "I primi {count} messaggi non entrano qui. Li trova nella chat.",
    other: "I primi {count} messaggi non entrano qui. Li trova nella chat.",
  },
  transcriptAsked: "Riceve questa e-mail perché l’ha chiesta a {brand} nella chat.",
  transcriptSent: "Riceve questa e-mail perché {author} di {brand} Le ha inviato questa copia.",
  transcriptOwn:
    "Riceve questa e-mail perché ha chiesto una copia di questa conversazione. Se risponde, la Sua risposta arriva al cliente.",

  resetSubject: "Scegliere una nuova password",
  resetGreeting: "Buongiorno {name},",
  resetBody: "Qualcuno ha chiesto una nuova password per il Suo account. La scelga qui:",
  resetButton: "Scegli una nuova password",
  resetValidity: {
    one: "Il link funziona una sola volta, per {count} minuto.",
    many: "Il link funziona una sola volta, per {count} minuti.",
    other: "Il link funziona una sola volta, per {count} minuti.",
  },
  resetIgnore: "Se non è stato Lei, può ignorare questa e-mail. La password resta la stessa.",

  tripSubject: "Risponda a questa e-mail per completare la prova",
  tripPreheader: "Basta una parola.",
  tripBody:
    "Le e-mail di Segue Le arrivano. Ora prema «Rispondi» e mandi qualsiasi cosa; basta una parola. Le impostazioni e-mail mostreranno allora che arrivano anche le risposte.",
  tripAsked: "Ha chiesto questa prova su {baseUrl}.",

  pageBrokenTitle: "Questo link non funziona",
  pageBrokenText: "È incompleto, oppure la conversazione a cui appartiene non esiste più.",
  pageEndedTitle: "Questo link non funziona più",
  pageEndedText: "Risponda invece all’e-mail: la risposta arriva nella stessa conversazione.",
  pageContinueText:
    "Continui nella chat, qui nel browser. Può sempre rispondere per e-mail quando vuole.",
  pageRefusedTitle: "Grazie, abbiamo smesso",
  pageRefusedText: "{email} non riceve più e-mail su questa conversazione.",
  pageRefuseTitle: "Qualcun altro ha indicato il Suo indirizzo?",
  pageRefuseText:
    "Se non ha scritto a {brand}, ce lo dica: togliamo {email} da quella conversazione e non inviamo più nulla.",
  pageMutedTitle: "Le e-mail sono sospese",
  pageMutedText:
    "{email} non riceve più e-mail su questa conversazione. Se risponde a una di esse, riprendono.",
  pageUnmute: "Ricevi di nuovo le e-mail",
  pageUnmutedTitle: "Riceve di nuovo le e-mail",
  pageUnmutedText: "Le risposte di questa conversazione arrivano di nuovo a {email}.",
  pageMuteTitle: "Non ricevere più e-mail su questa conversazione?",
  pageMuteText: "{brand} risponderà allora solo nella chat. Le altre conversazioni non cambiano.",
  pageMute: "Non ricevere più e-mail",
};
