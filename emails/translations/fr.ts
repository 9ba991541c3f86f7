import type { MailTexts } from "@/emails/translations/mail-texts";

export const fr: MailTexts = {
  replyDelimiter: "##- Répondez au-dessus de cette ligne -##",
  subject: "[#{number}] Votre conversation avec {brand}",
  senderName: "{author} de {brand}",
  preheader: "{author} : {text}",
  you: "Vous",
  customer: "Client",
  assistant: "Assistant",
  alsoSentTo: "Également envoyé à {names}",
  earlier: "Plus tôt dans cette conversation",
  continueInChat: "Continuer dans le chat",
  rating1: "Très mal",
  rating2: "Mal",
  rating3: "Correct",
  rating4: "Bien",
  rating5: "Très bien",
  orReply: "Ou répondez simplement à cet e-mail.",
  attached: "{size}, en pièce jointe",
  linkLeftOut: "[lien retiré]",
  restInChat: "Ce message est trop long pour un e-mail. La suite est dans le chat :",
  reasonChat: "Vous recevez cet e-mail parce que vous avez écrit à {brand} dans le chat.",
  reasonParticipant:
    "Vous recevez cet e-mail parce que vous participez à cette conversation avec {brand}.",
  reasonClaim:
    "Vous recevez cet e-mail parce que quelqu’un a donné l’adresse {email} dans le chat avec {brand}. Si ce n’était pas vous, dites-le-nous et nous arrêterons.",
  wasNotMe: "Ce n’était pas moi",
  mute: "Ne plus recevoir d’e-mails sur cette conversation",
  sentTo: "Envoyé à {email}",

  transcriptTitle: "Votre conversation avec {brand}",
  transcriptCount: { one: "{count} message", many: "{count} messages", other: "{count} messages" },
  transcriptLeftOut: {
    one: "Le premier message ne tient pas ici. Vous le trouverez dans le chat.",
    many: "Les {count} premiers messages ne tiennent pas ici. Vous les trouverez dans le chat.",
    other: "Les {count} premiers messages ne tiennent pas ici. Vous les trouverez dans le chat.",
  },
  transcriptAsked: "Vous recevez cet e-mail parce que vous l’avez demandé à {brand} dans le chat.",
  transcriptSent:
    "Vous recevez cet e-mail parce que {author} de {brand} vous a envoyé cette copie.",
  transcriptOwn:
    "Vous recevez cet e-mail parce que vous avez demandé une copie de cette conversation. Si vous répondez, votre réponse est envoyée au client.",

  resetSubject: "Choisir un nouveau mot de passe",
  resetGreeting: "Bonjour {name},",
  resetBody: "Quelqu’un a demandé un nouveau mot de passe pour votre compte. Choisissez-le ici :",
  resetButton: "Choisir un nouveau mot de passe",
  resetValidity: {
    one: "Le lien fonctionne une seule fois, pendant {count} minute.",
    many: "Le lien fonctionne une seule fois, pendant {count} minutes.",
    other: "Le lien fonctionne une seule fois, pendant {count} minutes.",
  },
  resetIgnore: "Si ce n’était pas vous, ignorez cet e-mail. Votre mot de passe reste le même.",

  tripSubject: "Répondez à cet e-mail pour terminer le test",
  tripPreheader: "Un mot suffit.",
  tripBody:
    "Les e-mails de Segue vous parviennent. Cliquez maintenant sur « Répondre » et renvoyez n’importe quoi ; un mot suffit. Les réglages des e-mails indiqueront alors que les réponses arrivent aussi.",
  tripAsked: "Vous avez demandé ce test sur {baseUrl}.",

  pageBrokenTitle: "Ce lien ne fonctionne pas",
  pageBrokenText: "Il est incomplet, ou la conversation à laquelle il appartient n’existe plus.",
  pageEndedTitle: "Ce lien ne fonctionne plus",
  pageEndedText: "Répondez plutôt à l’e-mail : votre réponse arrive dans la même conversation.",
  pageContinueText:
    "Poursuivez dans le chat, ici dans votre navigateur. Vous pouvez toujours répondre par e-mail quand vous le souhaitez.",
  pageRefusedTitle: "Merci, nous avons arrêté",
  pageRefusedText: "{email} ne reçoit plus d’e-mails sur cette conversation.",
  pageRefuseTitle: "Quelqu’un d’autre a-t-il donné votre adresse ?",
  pageRefuseText:
    "Si vous n’avez pas écrit à {brand}, dites-le-nous : nous retirons {email} de cette conversation et n’envoyons plus rien.",
  pageMutedTitle: "Les e-mails sont arrêtés",
  pageMutedText:
    "{email} ne reçoit plus d’e-mails sur cette conversation. Si vous répondez à l’un d’eux, ils reprennent.",
  pageUnmute: "Recevoir à nouveau les e-mails",
  pageUnmutedTitle: "Vous recevez à nouveau les e-mails",
  pageUnmutedText: "Les réponses de cette conversation sont à nouveau envoyées à {email}.",
  pageMuteTitle: "Arrêter les e-mails sur cette conversation ?",
  pageMuteText:
    "{brand} ne répondra plus que dans le chat. Les autres conversations ne sont pas concernées.",
  pageMute: "Arrêter les e-mails",
};
