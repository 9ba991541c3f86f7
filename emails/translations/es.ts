import type { MailTexts } from "@/emails/translations/mail-texts";

export const es: MailTexts = {
  replyDelimiter: "##- Responda por encima de esta línea -##",
  subject: "[#{number}] Su conversación con {brand}",
  senderName: "{author} de {brand}",
  preheader: "{author}: {text}",
  you: "Usted",
  customer: "Cliente",
  assistant: "Asistente",
  alsoSentTo: "Enviado también a {names}",
  earlier: "Antes en esta conversación",
  continueInChat: "Continuar en el chat",
  rating1: "Muy mal",
  rating2: "Mal",
  rating3: "Regular",
  rating4: "Bien",
  rating5: "Muy bien",
  orReply: "O simplemente responda a este correo.",
  attached: "{size}, adjunto",
  linkLeftOut: "[enlace omitido]",
  restInChat: "Este mensaje es demasiado largo para un correo. El resto está en el chat:",
  reasonChat: "Recibe este correo porque escribió a {brand} en el chat.",
  reasonParticipant: "Recibe este correo porque participa en esta conversación con {brand}.",
  reasonClaim:
    "Recibe este correo porque alguien indicó la dirección {email} en el chat con {brand}. Si no fue usted, díganoslo y dejaremos de escribirle.",
  wasNotMe: "No fui yo",
  mute: "No recibir más correos sobre esta conversación",
  sentTo: "Enviado a {email}",

  transcriptTitle: "Su conversación con {brand}",
  transcriptCount: { one: "{count} mensaje", many: "{count} mensajes", other: "{count} mensajes" },
  transcriptLeftOut: {
    one: "El primer mensaje no cabe aquí. Lo encontrará en el chat.",
    many: "Los primeros {count} mensajes no caben aquí. Los encontrará en el chat.",
    other: "Los primeros {count} mensajes no caben aquí. Los encontrará en el chat.",
  },
  transcriptAsked: "Recibe este correo porque se lo pidió a {brand} en el chat.",
  transcriptSent: "Recibe este correo porque {author} de {brand} le ha enviado esta copia.",
  transcriptOwn:
    "Recibe este correo porque pidió una copia de esta conversación. Si responde, su respuesta llega al cliente.",

  resetSubject: "Elija una contraseña nueva",
  resetGreeting: "Hola, {name}:",
  resetBody: "Alguien ha pedido una contraseña nueva para su cuenta. Elíjala aquí:",
  resetButton: "Elegir una contraseña nueva",
  resetValidity: {
    one: "El enlace funciona una sola vez, durante {count} minuto.",
    many: "El enlace funciona una sola vez, durante {count} minutos.",
    other: "El enlace funciona una sola vez, durante {count} minutos.",
  },
  resetIgnore: "Si no fue usted, puede ignorar este correo. Su contraseña no cambia.",

  tripSubject: "Responda a este correo para terminar la prueba",
  tripPreheader: "Basta una palabra.",
  tripBody:
    "Los correos de Segue le llegan. Pulse ahora «Responder» y envíe cualquier cosa; basta una palabra. Los ajustes de correo mostrarán entonces que también llegan las respuestas.",
  tripAsked: "Pidió esta prueba en {baseUrl}.",

  pageBrokenTitle: "Este enlace no funciona",
  pageBrokenText: "Está incompleto, o la conversación a la que pertenece ya no existe.",
  pageEndedTitle: "Este enlace ya no funciona",
  pageEndedText: "Responda al correo: su respuesta llega a la misma conversación.",
  pageContinueText:
    "Siga en el chat, aquí en su navegador. Puede seguir respondiendo por correo cuando quiera.",
  pageRefusedTitle: "Gracias, no le escribiremos más",
  pageRefusedText: "{email} no recibe más correos sobre esta conversación.",
  pageRefuseTitle: "¿Otra persona indicó su dirección?",
  pageRefuseText:
    "Si usted no escribió a {brand}, díganoslo: quitaremos {email} de esa conversación y no enviaremos nada más.",
  pageMutedTitle: "Ya no recibirá correos",
  pageMutedText:
    "{email} no recibe más correos sobre esta conversación. Si responde a uno, volverán a llegar.",
  pageUnmute: "Volver a recibir correos",
  pageUnmutedTitle: "Vuelve a recibir correos",
  pageUnmutedText: "Las respuestas de esta conversación se envían de nuevo a {email}.",
  pageMuteTitle: "¿No recibir más correos sobre esta conversación?",
  pageMuteText: "{brand} responderá entonces solo en el chat. Las demás conversaciones no cambian.",
  pageMute: "No recibir más correos",
};
