import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "No se pudo enviar",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "Cómo sale y entra el correo, los correos que esperan una decisión y las direcciones que no reciben ninguno. Nada recibido se pierde.",
  "Discarded.": "Descartado.",
  "Set-up": "Configuración",
  Held: "Retenidos",
  Unroutable: "Sin destino",
  Suppressed: "Suprimidas",
  Server: "Servidor",
  Encryption: "Cifrado",
  Port: "Puerto",
  "User name": "Nombre de usuario",
  "Mailbox password": "Contraseña del buzón",
  "Leave it empty to keep the present one.": "Déjalo vacío para conservar la actual.",
  "Kept encrypted.": "Se guarda cifrada.",
  Folder: "Carpeta",
  "Move to": "Mover a",
  "The folder for mails that were taken in. Empty: they stay and are marked as read.":
    "La carpeta de los correos ya recogidos. Vacío: se quedan y se marcan como leídos.",
  "Trusted checker": "Verificador de confianza",
  "The name your provider puts first in Authentication-Results, such as mx.google.com. Empty: none is believed.":
    "El nombre que tu proveedor pone primero en Authentication-Results, como mx.google.com. Vacío: no se cree a ninguno.",
  "The mailbox can be read.": "El buzón se puede leer.",
  "The mailbox is read from now on.": "El buzón se lee desde ahora.",
  "Test connection": "Probar la conexión",
  "Save mailbox": "Guardar el buzón",
  Connect: "Conectar",
  Mailbox: "Buzón",
  "Segue reads a mailbox you already have over IMAP. Mails that are in it now stay as they are; new ones are taken in and marked as read.":
    "Segue lee por IMAP un buzón que ya tienes. Los correos que hay ahora quedan como están; los nuevos se recogen y se marcan como leídos.",
  "Connect a mailbox": "Conectar un buzón",
  Paused: "En pausa",
  "Not read": "No se lee",
  Connected: "Conectado",
  Connecting: "Conectando",
  "The mailbox is paused.": "El buzón está en pausa.",
  "The mailbox is read again.": "El buzón se vuelve a leer.",
  "{user} at {host}, folder {folder}": "{user} en {host}, carpeta {folder}",
  "{user} at {host}, folder {folder}, moved to {doneFolder}":
    "{user} en {host}, carpeta {folder}, movidos a {doneFolder}",
  "Last connected": "Última conexión",
  "Not yet": "Aún no",
  "Last mail": "Último correo",
  "None since it was connected": "Ninguno desde que se conectó",
  Change: "Cambiar",
  Pause: "Pausar",
  "Go on reading": "Seguir leyendo",
  "New mails wait in the mailbox. They are taken in when it is read again.":
    "Los correos nuevos esperan en el buzón. Se recogen cuando se vuelva a leer.",
  "Next attempt: {time}.": "Próximo intento: {time}.",
  "The mailbox is no longer read.": "El buzón ya no se lee.",
  "Stop reading this mailbox?": "¿Dejar de leer este buzón?",
  "Its password is forgotten here. Mails that were taken in stay; new ones wait in the mailbox.":
    "Su contraseña se olvida aquí. Los correos recogidos se quedan; los nuevos esperan en el buzón.",
  "Nothing is held.": "No hay nada retenido.",
  "Mails whose sender could not be believed wait here. They are in no conversation until you accept them.":
    "Aquí esperan los correos cuyo remitente no era creíble. No están en ninguna conversación hasta que los aceptes.",
  "Every mail found its conversation.": "Cada correo encontró su conversación.",
  "Mails to addresses that belong to no conversation and no inbox are kept here.":
    "Aquí se guardan los correos a direcciones que no son de ninguna conversación ni bandeja.",
  "Every received mail could be read.": "Todos los correos recibidos se pudieron leer.",
  "Mails that are broken, or that the provider did not hand over, are kept here.":
    "Aquí se guardan los correos dañados o que el proveedor no entregó.",
  "Nobody who is blocked has written.": "Nadie bloqueado ha escrito.",
  "Mails of blocked contacts are kept here and are in no conversation.":
    "Los correos de contactos bloqueados se guardan aquí y no están en ninguna conversación.",
  "Nothing fits these words.": "Nada coincide con estas palabras.",
  "Senders, recipients, subjects and Message-IDs of this list are searched.":
    "Se buscan remitentes, destinatarios, asuntos y Message-ID de esta lista.",
  "Received mails": "Correos recibidos",
  "(no subject)": "(sin asunto)",
  "Unknown sender": "Remitente desconocido",
  "Conversation #{number}": "Conversación #{number}",
  "Raw mail": "Correo original",
  "It is being read again.": "Se está leyendo de nuevo.",
  "Accepted into conversation #{number}.": "Aceptado en la conversación #{number}.",
  Accept: "Aceptar",
  "Search this list": "Buscar en esta lista",
  "Part of an address": "Parte de una dirección",
  "Address or subject": "Dirección o asunto",
  More: "Más",
  "It is in the conversation in a moment.": "Estará en la conversación en un momento.",
  "Attach to a conversation": "Añadir a una conversación",
  "Where does this mail belong?": "¿Dónde va este correo?",
  "It becomes a message there. You answer for its sender, whose address was not checked.":
    "Allí será un mensaje. Respondes por su remitente, cuya dirección no se comprobó.",
  "Put it there": "Ponerlo ahí",
  "Number of the conversation": "Número de la conversación",
  "Leave it empty to start a new conversation.":
    "Déjalo vacío para empezar una conversación nueva.",
  "Inbox of a new conversation": "Bandeja de una conversación nueva",
  "It had arrived after all.": "Al final había llegado.",
  "It goes out again.": "Sale de nuevo.",
  "Marked as spam": "Marcado como spam",
  "By hand": "A mano",
  "No suppressed address fits.": "Ninguna dirección suprimida coincide.",
  "Everybody can be reached.": "Se puede llegar a todos.",
  "Addresses whose mail bounced for good, or who marked it as spam, are kept here and get no more mail.":
    "Las direcciones cuyo correo rebotó para siempre, o que lo marcaron como spam, quedan aquí y no reciben más correo.",
  "Suppressed addresses": "Direcciones suprimidas",
  "since {time}": "desde {time}",
  "Allow mail to {email}": "Permitir correo a {email}",
  "{email} gets mail again.": "{email} vuelve a recibir correo.",
  "Allow again": "Volver a permitir",
  "The transcript is on its way to {email}.": "La transcripción va de camino a {email}.",
  "The server cannot be reached. Nothing was sent.":
    "No se puede conectar con el servidor. No se envió nada.",
  "Email a transcript": "Enviar una transcripción por correo",
  "Without private notes, to": "Sin notas privadas, a",
  Myself: "Mí",
  "Mails that could not be sent": "Correos que no se pudieron enviar",
  "No reason was given.": "No se dio ningún motivo.",
  "Send again to {address}": "Volver a enviar a {address}",
  "Right|correct": "Correcto",
  "To be mended": "Por corregir",
  "Not sure": "No es seguro",
  "Records of your domains": "Registros de tus dominios",
  "What name servers tell about the domains that mail goes out from and comes in to, asked just now.":
    "Lo que dicen los servidores de nombres, ahora mismo, de los dominios por los que sale y entra el correo.",
  "REPLY_DOMAIN and MAIL_FROM are names of this machine only. Set them to domains of your own to have them checked.":
    "REPLY_DOMAIN y MAIL_FROM son solo nombres de esta máquina. Ponles dominios propios para que se comprueben.",
  "Replies come in here.": "Aquí llegan las respuestas.",
  "Mail goes out from here.": "De aquí sale el correo.",
  "Mail in": "Correo entrante",
  "One of these is enough. Open one to see how it is set up.":
    "Basta con uno. Abre uno para ver cómo se configura.",
  Sandbox: "Entorno de prueba",
  "In use": "En uso",
  Ready: "Listo",
  "Last received {time}": "Última recepción {time}",
  "Last received from the mailbox of this server {time}":
    "Última recepción desde el buzón de este servidor {time}",
  "Turned away {time}: {reason}": "Rechazado {time}: {reason}",
  "Environment variables": "Variables de entorno",
  "is set": "está definida",
  "is not set": "no está definida",
  "Try both directions": "Probar ambos sentidos",
  "You get a mail in the mailbox of this server. Answer it there; this page shows each step as it happens.":
    "Recibes un correo en el buzón de este servidor. Responde allí; esta página muestra cada paso.",
  "{email} gets a mail. Answer it from there; this page shows each step as it happens.":
    "{email} recibe un correo. Responde desde allí; esta página muestra cada paso.",
  "Test again": "Probar otra vez",
  "Send me a test": "Enviarme una prueba",
  "The mail to {address} did not get through.": "El correo a {address} no llegó.",
  "Waiting for your answer.": "Esperando tu respuesta.",
  "Open the mailbox": "Abrir el buzón",
  "A mail has left to {address}": "Salió un correo a {address}",
  "A mail is leaving to {address}": "Está saliendo un correo a {address}",
  "Your answer came in by {way}": "Tu respuesta llegó por: {way}",
  "Resend's webhook": "webhook de Resend",
  "the built-in mail receiver": "el receptor integrado",
  "the mailbox": "el buzón",
  mail: "correo",
  "Nobody checked its sender. Replies are taken, and say “sender not verified”.":
    "Nadie comprobó el remitente. Las respuestas se aceptan y dicen «remitente sin verificar».",
  "Its sender was checked and is genuine.": "El remitente se comprobó y es auténtico.",
  "The check of its sender failed. Replies like this one are held until an agent accepts them.":
    "La comprobación del remitente falló. Estas respuestas se retienen hasta que un agente las acepte.",
  Waiting: "En espera",
  "Mail goes out through Resend, with RESEND_API_KEY.":
    "El correo sale por Resend, con RESEND_API_KEY.",
  "Mail goes out through the mail server of SMTP_URL.":
    "El correo sale por el servidor de SMTP_URL.",
  "Mail stays on this server and can be read and answered at /mailbox. For real mail set RESEND_API_KEY or SMTP_URL and restart.":
    "El correo se queda en este servidor y se lee y responde en /mailbox. Para correo real define RESEND_API_KEY o SMTP_URL y reinicia.",
  "Mail out": "Correo saliente",
  "Replies come to addresses at {replyDomain} (REPLY_DOMAIN). They must reach Segue by one of the ways below.":
    "Las respuestas llegan a direcciones de {replyDomain} (REPLY_DOMAIN). Deben llegar a Segue por una de las vías de abajo.",
  "Both directions with one account.": "Ambos sentidos con una sola cuenta.",
  "Webhook endpoint": "Dirección del webhook",
  "Make an API key with full access and set it as RESEND_API_KEY.":
    "Crea una clave de API con acceso completo y ponla como RESEND_API_KEY.",
  "Add {replyDomain} as a receiving domain, with the MX record that Resend shows.":
    "Añade {replyDomain} como dominio de recepción, con el registro MX que muestra Resend.",
  "Add a webhook to the address below with all email events.":
    "Añade un webhook a la dirección de abajo con todos los eventos de correo.",
  "Set its signing secret as RESEND_WEBHOOK_SECRET and restart.":
    "Pon su secreto de firma como RESEND_WEBHOOK_SECRET y reinicia.",
  "An inbound stream of a Postmark server.": "Un flujo de entrada de un servidor de Postmark.",
  "Webhook of the inbound stream": "Webhook del flujo de entrada",
  "MX record": "Registro MX",
  "Set INBOUND_SECRET (16 characters or more) and restart.":
    "Define INBOUND_SECRET (16 caracteres o más) y reinicia.",
  "Paste the webhook address below, with the secret in the place of INBOUND_SECRET.":
    "Pega la dirección del webhook de abajo, con el secreto en lugar de INBOUND_SECRET.",
  "Tick “Include raw email content in JSON payload”.":
    "Marca «Include raw email content in JSON payload».",
  "Point {replyDomain} to Postmark and enter it as the inbound domain.":
    "Apunta {replyDomain} a Postmark e introdúcelo como dominio de entrada.",
  "Destination URL": "URL de destino",
  "Set INBOUND_SECRET and restart, or attach a signature policy and set its public key as SENDGRID_VERIFICATION_KEY; the address then needs no password.":
    "Define INBOUND_SECRET y reinicia, o añade una política de firma y pon su clave pública como SENDGRID_VERIFICATION_KEY; la dirección no necesita entonces contraseña.",
  "Add {replyDomain} as the receiving domain with the address below.":
    "Añade {replyDomain} como dominio de recepción con la dirección de abajo.",
  "Tick “POST the raw, full MIME message”.": "Marca «POST the raw, full MIME message».",
  "A route that forwards to this server.": "Una ruta que reenvía a este servidor.",
  "Action of the route": "Acción de la ruta",
  "Expression of the route": "Expresión de la ruta",
  "Set the HTTP webhook signing key of your account as MAILGUN_SIGNING_KEY and restart.":
    "Pon la clave de firma de webhooks HTTP de tu cuenta como MAILGUN_SIGNING_KEY y reinicia.",
  "Add {replyDomain} as a domain, with the MX records that Mailgun shows.":
    "Añade {replyDomain} como dominio, con los registros MX que muestra Mailgun.",
  "Make a route of the two lines below. The address must end in “mime”.":
    "Crea una ruta con las dos líneas de abajo. La dirección debe acabar en «mime».",
  "For mails up to 150 KB: SES cannot publish larger ones.":
    "Para correos de hasta 150 KB: SES no puede publicar otros mayores.",
  "HTTPS endpoint of the subscription": "Dirección HTTPS de la suscripción",
  "Make an SNS topic, set its ARN as SES_TOPIC_ARN and restart.":
    "Crea un tema de SNS, pon su ARN como SES_TOPIC_ARN y reinicia.",
  "Subscribe the address below to the topic, without raw message delivery. Segue confirms by itself.":
    "Suscribe la dirección de abajo al tema, sin «raw message delivery». Segue confirma por sí mismo.",
  "In the receipt rules add one for {replyDomain} with an SNS action: that topic, encoding Base64.":
    "En las reglas de recepción añade una para {replyDomain} con una acción de SNS: ese tema, codificación Base64.",
  "The S3 action is not supported; mails it keeps are listed as failed.":
    "La acción de S3 no se admite; los correos que guarda figuran como fallidos.",
  "Built-in mail receiver": "Receptor integrado",
  "Other mail servers deliver straight to Segue, without a provider.":
    "Otros servidores entregan directamente a Segue, sin proveedor.",
  Environment: "Entorno",
  "Set SMTP_LISTEN, open that port to the world and restart.":
    "Define SMTP_LISTEN, abre ese puerto al exterior y reinicia.",
  "Point the MX record at this server, by a name that has an A record.":
    "Apunta el registro MX a este servidor, con un nombre que tenga registro A.",
  "Set SMTP_TLS_CERT and SMTP_TLS_KEY (PEM files) to offer encryption.":
    "Define SMTP_TLS_CERT y SMTP_TLS_KEY (archivos PEM) para ofrecer cifrado.",
  "A mailbox you have": "Un buzón que ya tienes",
  "Read over IMAP, for each inbox its own. Nothing has to be opened to the world.":
    "Se lee por IMAP, uno para cada bandeja. No hay que abrir nada al exterior.",
  "Where replies go": "Adónde van las respuestas",
  "Set REPLY_DOMAIN to the domain of the mailbox and restart. Replies go to the addresses below: the mailbox must be called reply, or have that alias, at a provider that takes plus addresses, or catch every address.":
    "Pon en REPLY_DOMAIN el dominio del buzón y reinicia. Las respuestas van a las direcciones de abajo: el buzón debe llamarse reply, o tener ese alias, en un proveedor que acepte direcciones con más, o recoger todas las direcciones.",
  "Open Inboxes, choose the inbox, and connect the mailbox there. Google and others want a password made for apps.":
    "Abre Bandejas de entrada, elige la bandeja y conecta allí el buzón. Google y otros piden una contraseña de aplicación.",
  "Give the inbox the address people write to as its support address.":
    "Pon en la bandeja, como dirección de soporte, la dirección a la que escribe la gente.",
  "Choose a folder that nobody else empties; mails that are taken in are marked as read.":
    "Elige una carpeta que nadie más vacíe; los correos recogidos se marcan como leídos.",
  "Your own mail server": "Tu propio servidor de correo",
  "Postfix, a Cloudflare Email Worker, anything that can post a mail.":
    "Postfix, un Cloudflare Email Worker, cualquier cosa que pueda enviar un correo por POST.",
  Endpoint: "Dirección",
  Command: "Orden",
  "Set INBOUND_SECRET and restart.": "Define INBOUND_SECRET y reinicia.",
  "Post each mail as it is, with its envelope in the two headers.":
    "Envía cada correo tal cual por POST, con su sobre en las dos cabeceras.",
  "Keep the mail in the queue unless the answer is 202: in a Postfix pipe end with exit code 75.":
    "Deja el correo en la cola salvo que la respuesta sea 202: en un pipe de Postfix termina con el código 75.",
  "Set TRUSTED_AUTHSERV_ID to the name your server writes into Authentication-Results.":
    "Pon en TRUSTED_AUTHSERV_ID el nombre que tu servidor escribe en Authentication-Results.",
};
