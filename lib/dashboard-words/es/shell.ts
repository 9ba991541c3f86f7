import type { Said } from "@/lib/dashboard-words/said";
import type { ShellText } from "@/lib/dashboard-words/texts/shell";

export const shell: Said<ShellText> = {
  "Forgot your password": "Contraseña olvidada",
  "We mail you a link for choosing a new one.": "Te enviamos un enlace para elegir una nueva.",
  "Your password has been changed. Sign in with the new one.":
    "Tu contraseña ha cambiado. Inicia sesión con la nueva.",
  "This link no longer works": "Este enlace ya no sirve",
  "It has been used or is older than an hour.": "Ya se ha usado o tiene más de una hora.",
  "Ask for a new link": "Pedir un enlace nuevo",
  "Choose a new password": "Elegir una contraseña nueva",
  "This page could not be shown.": "No se pudo mostrar esta página.",
  "It has been logged under {digest}. Nothing you wrote is lost.":
    "Se ha registrado como {digest}. No se ha perdido nada de lo que escribiste.",
  "It has been logged. Nothing you wrote is lost.":
    "Se ha registrado. No se ha perdido nada de lo que escribiste.",
  "Try again": "Reintentar",
  "There is nothing here.": "Aquí no hay nada.",
  "The address may be mistyped, or what it named was removed.":
    "Quizá la dirección esté mal escrita o lo que indicaba se haya eliminado.",
  "Go to the conversations": "Ir a las conversaciones",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works for an hour.":
    "Si alguien inicia sesión con {sentTo}, un correo va en camino. Su enlace vale una hora.",
  Email: "Correo",
  "Send again": "Enviar de nuevo",
  "Send link": "Enviar enlace",
  "Back to sign in": "Volver al inicio de sesión",
  "New password": "Contraseña nueva",
  "At least {minPasswordLength} characters. It ends your sign-ins on all devices.":
    "Al menos {minPasswordLength} caracteres. Cierra tus sesiones en todos los dispositivos.",
  "Set password": "Guardar contraseña",
  Code: "Código",
  "The six figures of your authenticator app, or a backup code.":
    "Las seis cifras de tu aplicación de autenticación o un código de respaldo.",
  "Sign in": "Iniciar sesión",
  "Forgot your password?": "¿Olvidaste tu contraseña?",
  "The server could not be reached. Try again.":
    "No se pudo contactar con el servidor. Inténtalo de nuevo.",
  "The server could not be reached. Check your connection and try again.":
    "No se pudo contactar con el servidor. Comprueba la conexión e inténtalo de nuevo.",
  "You are offline. Try again when the connection is back.":
    "Estás sin conexión. Inténtalo cuando vuelva.",
  "The server did not answer in time. Try again; nothing is sent twice.":
    "El servidor no respondió a tiempo. Inténtalo de nuevo; nada se envía dos veces.",
  "Your sign-in has ended. Drafts are kept.":
    "Tu sesión ha terminado. Los borradores se conservan.",
  "Sign in again": "Iniciar sesión de nuevo",
  "Not live: reconnecting. What you see may be out of date.":
    "Sin conexión en vivo: reconectando. Lo que ves puede no estar al día.",
  "Leave without saving?": "¿Salir sin guardar?",
  "What you changed on this page will be lost.": "Se perderán los cambios de esta página.",
  Leave: "Salir",
  Stay: "Quedarse",
  Settings: "Ajustes",
  Inboxes: "Bandejas de entrada",
  Assistant: "Asistente",
  "Mail texts": "Textos de correo",
  People: "Personas",
  Teams: "Equipos",
  Labels: "Etiquetas",
  "Canned responses": "Respuestas predefinidas",
  Notifications: "Notificaciones",
  Macros: "Macros",
  "Background jobs": "Tareas en segundo plano",
  "Account of {name}": "Cuenta de {name}",
  Appearance: "Apariencia",
  "Sign out": "Cerrar sesión",
  Conversations: "Conversaciones",
  Contacts: "Contactos",
  Articles: "Artículos",
  Main: "Principal",
  "Go to": "Ir a",
  "Settings: {page}": "Ajustes: {page}",
  "Light colours": "Colores claros",
  "Dark colours": "Colores oscuros",
  Look: "Aspecto",
  "theme dark light mode": "tema oscuro claro modo",
  "Keyboard shortcuts": "Atajos de teclado",
  Help: "Ayuda",
  "Like the system": "Como el sistema",
  Light: "Claro",
  Dark: "Oscuro",
  "The browser refused to copy. Select the text and copy it by hand.":
    "El navegador no permitió copiar. Selecciona el texto y cópialo a mano.",
  Copied: "Copiado",
  Copy: "Copiar",
  Close: "Cerrar",
  "This invitation no longer works": "Esta invitación ya no sirve",
  "It has been used, taken back, or is older than a week. Ask whoever sent it for a new one.":
    "Se ha usado, se ha retirado o tiene más de una semana. Pide otra a quien la envió.",
  "{invitedByName} invites {email} as {role}.": "{invitedByName} invita a {email} como {role}.",
  "You are signed in as {signedInAs}. Sign out there first, or open this link in another browser.":
    "Tienes la sesión iniciada como {signedInAs}. Ciérrala primero o abre este enlace en otro navegador.",
  "Sign in to join": "Iniciar sesión para unirse",
  "You have joined. Sign in with your password and code.":
    "Te has unido. Inicia sesión con tu contraseña y tu código.",
  Name: "Nombre",
  "Customers see it in the chat and in mails.": "Los clientes lo ven en el chat y en los correos.",
  "At least {minPasswordLength} characters.": "Al menos {minPasswordLength} caracteres.",
  Join: "Unirse",
  "Join {workspace}": "Unirse a {workspace}",
  "Go to workspace": "Ir al espacio de trabajo",
  Search: "Buscar",
  "find messages contacts conversations": "encontrar mensajes contactos conversaciones",
  Attributes: "Atributos",
  "Sign in by a mailed link": "Iniciar sesión con un enlace por correo",
  "We mail you a link that signs you in. It works once, for 15 minutes.":
    "Te enviamos un enlace que inicia tu sesión. Vale una vez, durante 15 minutos.",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works once, for 15 minutes.":
    "Si alguien inicia sesión con {sentTo}, un correo va en camino. Su enlace vale una vez, durante 15 minutos.",
  "It has been used or is older than 15 minutes.": "Ya se usó o tiene más de 15 minutos.",
  "Sign in with {name}": "Iniciar sesión con {name}",
  "Nobody here has the address you signed in with there. Ask an administrator for an invitation.":
    "Nadie aquí tiene la dirección con la que iniciaste sesión allí. Pide una invitación a un administrador.",
  "Your address is not confirmed there, so it cannot sign you in here.":
    "Tu dirección no está confirmada allí, así que no puede iniciar tu sesión aquí.",
  "Signing in there did not work. Try again.":
    "El inicio de sesión allí no funcionó. Inténtalo de nuevo.",
  "This link has been used or is too old. Ask for a new one.":
    "Este enlace ya se usó o es demasiado antiguo. Pide uno nuevo.",
  "What you want to know of contacts and conversations beyond name and address.":
    "Lo que quieres saber de contactos y conversaciones además del nombre y la dirección.",
  "Not known": "Desconocido",
  No: "No",
  "Change {label}": "Cambiar {label}",
  Yes: "Sí",
  Of: "De",
  "As your site sends it, like plan. It cannot be changed later.":
    "Como la envía tu sitio, por ejemplo plan. No se puede cambiar después.",
  "No attributes yet.": "Aún no hay atributos.",
  "Define the first, such as the plan a customer is on.":
    "Define el primero, como el plan de un cliente.",
  "Delete the attribute “{label}”?": "¿Eliminar el atributo «{label}»?",
  "Values that are there stay and are shown by their key.":
    "Los valores existentes se conservan y se muestran por su clave.",
  Contact: "Contacto",
  Conversation: "Conversación",
  "{name} sees this in the chat.": "{name} ve esto en el chat.",
  "No email address: {name} sees this on the next visit.":
    "Sin dirección de correo: {name} lo ve en la próxima visita.",
  "Too many emails to an unconfirmed address: {name} gets this by email in {delay}.":
    "Demasiados correos a una dirección sin confirmar: {name} lo recibe por correo en {delay}.",
  "{name} cannot be reached by email. Ask for another address.":
    "No se puede contactar con {name} por correo. Pide otra dirección.",
  "{name} stopped emails about this conversation and sees this in the chat.":
    "{name} detuvo los correos de esta conversación y lo ve en el chat.",
  "{name} is blocked and gets no email.": "{name} está bloqueado y no recibe correo.",
  "The address {name} gave belongs to somebody else. Ask for another one.":
    "La dirección que dio {name} es de otra persona. Pide otra.",
  "{name} writes by email: this goes out in {delay}.":
    "{name} escribe por correo: esto sale en {delay}.",
  "{name} is reading. Unseen, this goes out by email.":
    "{name} está leyendo. Si no lo ve, sale por correo.",
  "{name} is on the site. Unseen, this goes out by email in {delay}.":
    "{name} está en el sitio. Si no lo ve, sale por correo en {delay}.",
  "{name} was emailed recently: this follows in {delay}.":
    "A {name} se le escribió hace poco: esto sigue en {delay}.",
  "{name} gets this by email in {delay}.": "{name} lo recibe por correo en {delay}.",
  "{name} left {ago} ago and gets this by email in {delay}.":
    "{name} se fue hace {ago} y lo recibe por correo en {delay}.",
  "{count} answers not emailed: they can be read in the chat.": {
    one: "1 respuesta sin enviar por correo: se lee en el chat.",
    other: "{count} respuestas sin enviar por correo: se leen en el chat.",
  },
  "in {delay}": "en {delay}",
  now: "ahora",
  "{count} answers go out by email {when}, unless seen.": {
    one: "1 respuesta sale por correo {when}, si no se ve.",
    other: "{count} respuestas salen por correo {when}, si no se ven.",
  },
  "{count} answers go out by email to {people} people {when}, unless seen.": {
    one: "1 respuesta sale por correo a {people} personas {when}, si no se ve.",
    other: "{count} respuestas salen por correo a {people} personas {when}, si no se ven.",
  },
  "{count} seconds": { one: "{count} segundo", other: "{count} segundos" },
  "about a minute": "alrededor de un minuto",
  "about {time}": "unos {time}",
};
