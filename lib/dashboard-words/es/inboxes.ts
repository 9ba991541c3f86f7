import type { Said } from "@/lib/dashboard-words/said";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";

export const inboxes: Said<InboxesText> = {
  "All inboxes": "Todas las bandejas de entrada",
  "A website's chat, with the address its conversations carry on by.":
    "El chat de un sitio web, con la dirección por la que continúan sus conversaciones.",
  "When answers are mailed": "Cuándo salen las respuestas por correo",
  "Conversation continuity: what a visitor has not seen in the chat reaches him by email.":
    "Continuidad de la conversación: lo que un visitante no ha visto en el chat le llega por correo.",
  "Quiet time": "Tiempo de silencio",
  "Silence after the last answer before a mail leaves.":
    "Silencio tras la última respuesta antes de que salga un correo.",
  "Longest wait": "Espera máxima",
  "Even while more answers follow, and while the visitor is still on the site.":
    "Aunque sigan más respuestas y el visitante aún esté en el sitio.",
  "Between two mails": "Entre dos correos",
  "The least time between two mails of one conversation.":
    "El tiempo mínimo entre dos correos de una conversación.",
  "Undo window": "Tiempo para deshacer",
  "When the customer writes by email, answers leave after this time.":
    "Cuando el cliente escribe por correo, las respuestas salen pasado este tiempo.",
  "Messages in one mail": "Mensajes en un correo",
  "The rest follows in the next.": "El resto va en el siguiente.",
  messages: "mensajes",
  seconds: "segundos",
  "seconds ({duration})": "segundos ({duration})",
  "Create inbox": "Crear bandeja de entrada",
  "One for each website or brand: with a look, settings and a snippet of its own.":
    "Una por sitio web o marca: con su aspecto, sus ajustes y su código.",
  Create: "Crear",
  "Pre-chat form": "Formulario previo al chat",
  "Visitors fill in a short form before they write. With an email field, answers can always reach them.":
    "Los visitantes rellenan un formulario breve antes de escribir. Con un campo de correo, las respuestas siempre pueden llegarles.",
  "Email prompt": "Petición de correo",
  "After the first message the chat asks for an address, once, when none is known.":
    "Tras el primer mensaje, el chat pide una vez una dirección si no se conoce ninguna.",
  "Conversation continuity": "Continuidad de la conversación",
  "Answers that a visitor does not see in the chat are sent to him by email, and his reply comes back into the same conversation.":
    "Las respuestas que un visitante no ve en el chat se le envían por correo, y la suya vuelve a la misma conversación.",
  "{name} is on.": "{name}: activado.",
  "{name} is off.": "{name}: desactivado.",
  "Carry on by email": "Seguir por correo",
  "These three act at once.": "Estos tres actúan al momento.",
  Flow: "Flujo",
  "What happens to conversations without anybody's hand.":
    "Lo que ocurre con las conversaciones sin que nadie intervenga.",
  "Give new conversations to members by turns":
    "Dar las conversaciones nuevas a los miembros por turnos",
  "To members who are online and have room; of the team, when the conversation has one.":
    "A miembros en línea y con hueco; del equipo, si la conversación tiene uno.",
  "Open conversations for each at most": "Conversaciones abiertas por persona como máximo",
  "Free what waits for somebody who is away": "Liberar lo que espera a alguien ausente",
  "With turns, the next member gets it.": "Por turnos, la recibe el siguiente miembro.",
  "Minutes away": "Minutos de ausencia",
  "Resolve after a silence": "Resolver tras un silencio",
  "Only where the customer was answered; a new message opens it again.":
    "Solo donde el cliente recibió respuesta; un mensaje nuevo la reabre.",
  "Hours of silence": "Horas de silencio",
  "Said in the chat then": "Lo que se dice entonces en el chat",
  "Leave it empty to say nothing.": "Déjalo vacío para no decir nada.",
  General: "General",
  "Of the widget and of mails, when the visitor's own is not known.":
    "Del widget y de los correos, cuando no se conoce el del visitante.",
  "Business name": "Nombre de la empresa",
  "Mails come from": "Los correos vienen de",
  "Grace from {business}": "Grace de {business}",
  "Support address": "Dirección de soporte",
  "Mail to this address starts a conversation in this inbox.":
    "Un correo a esta dirección inicia una conversación en esta bandeja.",
  "Take new mail": "Aceptar correo nuevo",
  "Off: mail to the support address waits in the list of unroutable mail.":
    "Desactivado: el correo a la dirección de soporte espera en la lista de correo sin destino.",
  "Signed identity": "Identidad firmada",
  "Sign your users' ids on your server, and they see their history on every device. Without a signature an id is only a claim.":
    "Firma los identificadores de tus usuarios en tu servidor y verán su historial en cada dispositivo. Sin firma, un identificador es solo una afirmación.",
  "Require a signature": "Exigir una firma",
  "Users named without a valid signature are refused, with an error in the browser's console.":
    "Los usuarios sin una firma válida se rechazan, con un error en la consola del navegador.",
  "Identity key": "Clave de identidad",
  "Hide the key": "Ocultar la clave",
  "Show the key": "Mostrar la clave",
  "Make a new key": "Crear una clave nueva",
  "Keep the key on your server. Whoever has it can read as any of your users.":
    "Guarda la clave en tu servidor. Quien la tenga puede leer como cualquiera de tus usuarios.",
  "Language of the example": "Lenguaje del ejemplo",
  "Example for {name}": "Ejemplo para {name}",
  "The server cannot be reached. The key is unchanged.":
    "No se puede conectar con el servidor. La clave no ha cambiado.",
  "Make a new key?": "¿Crear una clave nueva?",
  "The present key stops working at once. Until your server signs with the new one, your users count as unknown.":
    "La clave actual deja de funcionar al momento. Hasta que tu servidor firme con la nueva, tus usuarios cuentan como desconocidos.",
  "{count} fields need your attention.": {
    one: "Un campo necesita tu atención.",
    other: "{count} campos necesitan tu atención.",
  },
  "Unsaved changes.": "Cambios sin guardar.",
  "Everything is saved.": "Todo está guardado.",
  "No support address": "Sin dirección de soporte",
  "Carries on by email": "Sigue por correo",
  "Put it on your site": "Ponlo en tu sitio",
  "Paste this before </body> on every page that shall have the chat.":
    "Pega esto antes de </body> en cada página que deba tener el chat.",
  "Try it": "Probar",
  "Install snippet": "Código de instalación",
  "Allowed domains": "Dominios permitidos",
  "One a line, like www.example.com or *.example.com. Empty: every site may show this widget.":
    "Uno por línea, como www.example.com o *.example.com. Vacío: cualquier sitio puede mostrar este widget.",
  "Every new visitor's browser solves a riddle":
    "El navegador de cada visitante nuevo resuelve un acertijo",
  "Against floods made by programs; people notice a second at most. Off: only newcomers, and only while very many come at once.":
    "Contra avalanchas hechas por programas; las personas notan un segundo como mucho. Desactivado: solo los recién llegados, y solo cuando llegan muchísimos a la vez.",
  "The button on your site and the chat behind it.":
    "El botón de tu sitio y el chat que hay detrás.",
  "Pick a colour": "Elegir un color",
  "Side of the page": "Lado de la página",
  Right: "Derecha",
  Left: "Izquierda",
  "Welcome title": "Título de bienvenida",
  "Welcome text": "Texto de bienvenida",
  "Text on it is white: contrast {ratio} to 1.":
    "El texto encima es blanco: contraste {ratio} a 1.",
  "Text on it is black: contrast {ratio} to 1.": "El texto encima es negro: contraste {ratio} a 1.",
  Phone: "Teléfono",
  "Long text": "Texto largo",
  "Its name as an attribute, for filters and code.":
    "Su nombre como atributo, para filtros y código.",
  "Belongs to": "Pertenece a",
  "The contact": "El contacto",
  "This conversation": "Esta conversación",
  Placeholder: "Texto de ejemplo",
  Required: "Obligatorio",
  Asked: "Se pregunta",
  always: "siempre",
  "depending on “{label}”": "según «{label}»",
  "When the answer is": "Cuando la respuesta es",
  anything: "cualquiera",
  ticked: "marcado",
  "Move {name} up": "Subir {name}",
  "Move {name} down": "Bajar {name}",
  "Fields of the pre-chat form": "Campos del formulario previo al chat",
  "Visitors fill them in before the first message. Without a required field they may skip.":
    "Los visitantes los rellenan antes del primer mensaje. Sin un campo obligatorio pueden omitirlos.",
  "The form is off. Switch it on above.": "El formulario está desactivado. Actívalo arriba.",
  "Words above the fields": "Palabras sobre los campos",
  "No fields. The form is not shown.": "Sin campos. El formulario no se muestra.",
  "Form fields": "Campos del formulario",
  "Add field": "Añadir campo",
  "About the visitor": "Sobre el visitante",
  "Your own": "Propios",
  "Messages by themselves": "Mensajes automáticos",
  "Shown beside the button on pages you choose, once to a visitor, never over an open conversation. It becomes a conversation when he answers.":
    "Se muestra junto al botón en las páginas que elijas, una vez por visitante, nunca sobre una conversación abierta. Se convierte en conversación cuando responde.",
  "Add message": "Añadir mensaje",
  "None yet. Greet visitors of your prices, or help them at the checkout.":
    "Ninguno aún. Saluda a quien mira tus precios, o ayuda al pagar.",
  Message: "Mensaje",
  Pages: "Páginas",
  "An address or a path; * stands for anything: /pricing*":
    "Una dirección o una ruta; * vale por cualquier cosa: /pricing*",
  "Seconds on the page": "Segundos en la página",
  From: "De",
  "Only while you are here": "Solo mientras estés",
  Consent: "Consentimiento",
  "Visitors agree before their first message. The time and the words are kept with their visit; new words are asked for anew.":
    "Los visitantes aceptan antes de su primer mensaje. La hora y el texto se guardan con su visita; un texto nuevo se vuelve a pedir.",
  "Ask for consent": "Pedir consentimiento",
  "What visitors agree to": "Lo que aceptan los visitantes",
  "Web addresses in it become links. Other languages: under Languages.":
    "Las direcciones web se vuelven enlaces. Otros idiomas: en Idiomas.",
  Holidays: "Festivos",
  "Add holiday": "Añadir festivo",
  "None. On a holiday the inbox is closed all day.":
    "Ninguno. En un festivo la bandeja está cerrada todo el día.",
  "Name of the holiday": "Nombre del festivo",
  Christmas: "Navidad",
  holiday: "festivo",
  "Open on {name}": "Abierto el {name}",
  Closed: "Cerrado",
  "{name}, from": "{name}, desde",
  "{name}, to": "{name}, hasta",
  "to|time": "a",
  "the next day": "el día siguiente",
  "Remove {time} on {name}": "Quitar {time}, {name}",
  "After a break": "Tras una pausa",
  "The chat says that you are here while these hours run and somebody of the team is online.":
    "El chat dice que estás mientras dura este horario y alguien del equipo está en línea.",
  "Visitors are told that you usually answer": "Se dice a los visitantes que sueles responder",
  "in a few minutes": "en unos minutos",
  "within a few hours": "en unas horas",
  "within a day": "en un día",
  "Business hours": "Horario de atención",
  "Off: only who is online counts.": "Desactivado: solo cuenta quién está en línea.",
  "Time zone": "Zona horaria",
  "Options of the field “{label}”": "Opciones del campo «{label}»",
  "One a line, in the order of the options.": "Una por línea, en el orden de las opciones.",
  "Message by itself {number}": "Mensaje automático {number}",
  Satisfaction: "Satisfacción",
  "When a conversation is resolved, the customer is asked once how it went: in the chat, or by email when he has left.":
    "Cuando se resuelve una conversación, se pregunta una vez al cliente qué tal fue: en el chat, o por correo si se ha ido.",
  "Ask for a rating": "Pedir una valoración",
  Question: "Pregunta",
  Answers: "Respuestas",
  "Five faces": "Cinco caras",
  "Five stars": "Cinco estrellas",
  "Notice when nobody is here": "Aviso cuando no hay nadie",
  "Text that asks for an address": "Texto que pide una dirección",
  "Words above the form's fields": "Palabras sobre los campos del formulario",
  "Question of the survey": "Pregunta de la encuesta",
  Languages: "Idiomas",
  "The chat speaks twelve languages. Write your own texts in the others here; an empty field keeps what stands in it.":
    "El chat habla doce idiomas. Escribe aquí tus propios textos en los demás; un campo vacío conserva lo que muestra.",
  "Follow the visitor's browser": "Seguir el navegador del visitante",
  "Off: everybody is spoken to in {language}, unless the page asks for another language.":
    "Desactivado: se habla a todos en {language}, salvo que la página pida otro idioma.",
  "the inbox's language": "el idioma de la bandeja",
  "Your texts in": "Tus textos en",
  "{language} (written)": "{language} (escrito)",
  "Texts in {language}": "Textos en {language}",
  "Label of the field “{label}”": "Nombre del campo «{label}»",
  Words: "Palabras",
  "What the widget says by itself.": "Lo que el widget dice por sí mismo.",
  "Greet visitors": "Saludar a los visitantes",
  "Shown as the first message of a new conversation.":
    "Se muestra como primer mensaje de una conversación nueva.",
  "On the card that the email prompt puts into the chat.":
    "En la tarjeta con la que el chat pide el correo.",
};
