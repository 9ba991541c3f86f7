import type { MailTexts } from "@/emails/translations/mail-texts";

export const pt: MailTexts = {
  replyDelimiter: "##- Responda acima desta linha -##",
  subject: "[#{number}] A sua conversa com {brand}",
  senderName: "{author} de {brand}",
  preheader: "{author}: {text}",
  you: "Você",
  customer: "Cliente",
  assistant: "Assistente",
  alsoSentTo: "Enviado também para {names}",
  earlier: "Antes nesta conversa",
  continueInChat: "Continuar no chat",
  rating1: "Muito mal",
  rating2: "Mal",
  rating3: "Regular",
  rating4: "Bem",
  rating5: "Muito bem",
  orReply: "Ou simplesmente responda a este e-mail.",
  attached: "{size}, em anexo",
  linkLeftOut: "[link omitido]",
  restInChat: "Esta mensagem é longa demais para um e-mail. O resto está no chat:",
  reasonChat: "Você recebe este e-mail porque escreveu para {brand} no chat.",
  reasonParticipant: "Você recebe este e-mail porque participa desta conversa com {brand}.",
  reasonClaim:
    "Você recebe este e-mail porque alguém informou o endereço {email} no chat com {brand}. Se não foi você, avise e paramos de escrever.",
  wasNotMe: "Não fui eu",
  mute: "Não receber mais e-mails sobre esta conversa",
  sentTo: "Enviado para {email}",

  transcriptTitle: "A sua conversa com {brand}",
  transcriptCount: {
    one: "{count} mensagem",
    many: "{count} mensagens",
    other: "{count} mensagens",
  },
  transcriptLeftOut: {
    one: "A primeira mensagem não cabe aqui. Ela está no chat.",
    many: "As primeiras {count} mensagens não cabem aqui. Elas estão no chat.",
    other: "As primeiras {count} mensagens não cabem aqui. Elas estão no chat.",
  },
  transcriptAsked: "Você recebe este e-mail porque o pediu a {brand} no chat.",
  transcriptSent: "Você recebe este e-mail porque {author} de {brand} enviou esta cópia para você.",
  transcriptOwn:
    "Você recebe este e-mail porque pediu uma cópia desta conversa. Se responder, a sua resposta vai para o cliente.",

  resetSubject: "Escolha uma nova senha",
  resetGreeting: "Olá, {name},",
  resetBody: "Alguém pediu uma nova senha para a sua conta. Escolha-a aqui:",
  resetButton: "Escolher uma nova senha",
  resetValidity: {
    one: "O link funciona uma só vez, durante {count} minuto.",
    many: "O link funciona uma só vez, durante {count} minutos.",
    other: "O link funciona uma só vez, durante {count} minutos.",
  },
  resetIgnore: "Se não foi você, pode ignorar este e-mail. A sua senha continua a mesma.",

  tripSubject: "Responda a este e-mail para concluir o teste",
  tripPreheader: "Basta uma palavra.",
  tripBody:
    "Os e-mails do Segue chegam até você. Agora clique em “Responder” e envie qualquer coisa; basta uma palavra. As configurações de e-mail mostrarão então que as respostas também chegam.",
  tripAsked: "Você pediu este teste em {baseUrl}.",

  pageBrokenTitle: "Este link não funciona",
  pageBrokenText: "Está incompleto, ou a conversa a que pertence já não existe.",
  pageEndedTitle: "Este link já não funciona",
  pageEndedText: "Responda ao e-mail: a sua resposta chega à mesma conversa.",
  pageContinueText:
    "Continue no chat, aqui no seu navegador. Você ainda pode responder por e-mail quando quiser.",
  pageRefusedTitle: "Obrigado, não escrevemos mais",
  pageRefusedText: "{email} não recebe mais e-mails sobre esta conversa.",
  pageRefuseTitle: "Outra pessoa informou o seu endereço?",
  pageRefuseText:
    "Se você não conversou com {brand}, avise: tiramos {email} dessa conversa e não enviamos mais nada.",
  pageMutedTitle: "Os e-mails pararam",
  pageMutedText:
    "{email} não recebe mais e-mails sobre esta conversa. Se você responder a um deles, eles voltam.",
  pageUnmute: "Voltar a receber e-mails",
  pageUnmutedTitle: "Você volta a receber e-mails",
  pageUnmutedText: "As respostas desta conversa voltam a ser enviadas para {email}.",
  pageMuteTitle: "Não receber mais e-mails sobre esta conversa?",
  pageMuteText: "{brand} responderá então só no chat. As outras conversas não mudam.",
  pageMute: "Não receber mais e-mails",
};
