import type { Said } from "@/lib/dashboard-words/said";
import type { RefusalsText } from "@/lib/dashboard-words/texts/refusals";

export const refusals: Said<RefusalsText> = {
  "Use small letters, digits and underscores.": "Usa minúsculas, cifras y guiones bajos.",
  "Give the field a label.": "Da un nombre al campo.",
  "Another field has this key.": "Otro campo tiene esta clave.",
  "Give the list at least one option.": "Da a la lista al menos una opción.",
  "Choose a field that stands above this one.": "Elige un campo que esté encima de este.",
  "The email field must be of type email.": "El campo «email» debe ser de tipo correo.",
  "Give whole seconds from 0 to 120.": "Indica segundos enteros de 0 a 120.",
  "Give whole seconds from 0 to 3600.": "Indica segundos enteros de 0 a 3600.",
  "Give whole seconds from 0 to 86400.": "Indica segundos enteros de 0 a 86400.",
  "Give a number from 1 to 50.": "Indica un número de 1 a 50.",
  "The longest wait cannot be shorter than the quiet time.":
    "La espera máxima no puede ser menor que el tiempo de silencio.",
  "Give a colour like #0f766e.": "Indica un color como #0f766e.",
  "Give a host name like www.example.com.": "Indica un nombre de host como www.example.com.",
  "Write the question.": "Escribe la pregunta.",
  "Write what visitors agree to.": "Escribe lo que aceptan los visitantes.",
  "At most 20 messages by themselves.": "Como máximo 20 mensajes automáticos.",
  "Give the inbox a name.": "Da un nombre a la bandeja de entrada.",
  "Give an address like support@example.com.": "Indica una dirección como support@example.com.",
  "Say on which pages, or * for all.": "Di en qué páginas, o * para todas.",
  "Write what it says.": "Escribe lo que dice.",
  "Give a whole number.": "Indica un número entero.",
  "At least 1.": "Al menos 1.",
  "At most 500.": "Como máximo 500.",
  "At most 1440.": "Como máximo 1440.",
  "At most 8760.": "Como máximo 8760.",
  "Give whole minutes.": "Indica minutos enteros.",
  "Give whole hours.": "Indica horas enteras.",
  "Use at most 1000 characters.": "Usa como máximo 1000 caracteres.",
  "A time that begins and ends at once is none.":
    "Un tiempo que empieza y acaba a la vez no lo es.",
  "Choose a time zone.": "Elige una zona horaria.",
  "Choose a date.": "Elige una fecha.",
  "This inbox no longer exists.": "Esta bandeja de entrada ya no existe.",
  "Another inbox has this address. Give each its own.":
    "Otra bandeja tiene esta dirección. Da a cada una la suya.",
  "Write something.": "Escribe algo.",
  "Use at most 5,000 characters.": "Usa 5000 caracteres como máximo.",
  "Use at most 60 characters.": "Usa 60 caracteres como máximo.",
  "Use at most 40 characters.": "Usa 40 caracteres como máximo.",
  "Two columns have the same meaning. Ignore one of them.":
    "Dos columnas significan lo mismo. Ignora una de ellas.",
  "Say which column is the name, email, phone or identifier.":
    "Indica qué columna es el nombre, el correo, el teléfono o el identificador.",
  "Write one choice a line.": "Escribe una opción por línea.",
  "Somebody else answered with the customer's reply address.":
    "Otra persona respondió con la dirección de respuesta del cliente.",
  "The sender check failed: the address may be forged.":
    "La comprobación del remitente falló: la dirección puede ser falsa.",
  "Sent from an address the customer no longer uses here.":
    "Enviado desde una dirección que el cliente ya no usa aquí.",
  "Has the Message-ID of another mail, but says something else.":
    "Tiene el Message-ID de otro correo, pero dice otra cosa.",
  "Somebody else answered with a team member's reply address.":
    "Otra persona respondió con la dirección de respuesta de alguien del equipo.",
  "An answer in a team member's name that could not be verified.":
    "Una respuesta en nombre de alguien del equipo que no se pudo verificar.",
  "A team member's answer without any words of his own.":
    "La respuesta de alguien del equipo sin palabras propias.",
  "Many mails within minutes: machines may be answering each other.":
    "Muchos correos en minutos: quizá se responden máquinas entre sí.",
  "No conversation or inbox has this address.":
    "Ninguna conversación ni bandeja tiene esta dirección.",
  "The conversation it answers has been erased.":
    "La conversación a la que responde se ha borrado.",
  "The inbox does not take new conversations by mail.":
    "La bandeja no acepta conversaciones nuevas por correo.",
  "A newsletter or list mail, which starts no conversation.":
    "Un boletín o correo de lista, que no inicia ninguna conversación.",
  "The contact is blocked.": "El contacto está bloqueado.",
  "A mail of our own that came back.": "Un correo nuestro que volvió.",
  "A read receipt.": "Una confirmación de lectura.",
  "A complaint report.": "Un informe de queja.",
  "Discarded by hand.": "Descartado a mano.",
  "No reason was recorded.": "No se registró ningún motivo.",
  "Mailboxes are read on port 993 or 143.": "Los buzones se leen por el puerto 993 o 143.",
  "This host is on a private network. The operator can allow that with IMAP_ALLOW_PRIVATE.":
    "Este host está en una red privada. El operador puede permitirlo con IMAP_ALLOW_PRIVATE.",
  "Without encryption the password could be read on its way. Choose TLS or STARTTLS.":
    "Sin cifrado, la contraseña podría leerse por el camino. Elige TLS o STARTTLS.",
  "No server of this name can be found.": "No se encuentra ningún servidor con este nombre.",
  "The server does not answer on this port.": "El servidor no responde en este puerto.",
  "No safe connection: the server's certificate or its encryption does not fit.":
    "Sin conexión segura: el certificado o el cifrado del servidor no encaja.",
  "The server refuses this user name or password. Some providers want a password made for apps.":
    "El servidor rechaza este usuario o contraseña. Algunos proveedores piden una contraseña de aplicación.",
  "There is no such folder in this mailbox.": "No existe esa carpeta en este buzón.",
  "There is no such folder to move mails to. Create it in the mailbox first.":
    "No existe la carpeta de destino. Créala antes en el buzón.",
  "Mails cannot be moved to the folder they are read from.":
    "Los correos no se pueden mover a la carpeta de la que se leen.",
  "This server cannot move mails. Leave the field empty: they are marked as read.":
    "Este servidor no puede mover correos. Deja el campo vacío: se marcan como leídos.",
  "The server names a mail and does not give it. After several attempts it is listed as failed.":
    "El servidor nombra un correo y no lo entrega. Tras varios intentos figura como fallido.",
  "The server ended the connection.": "El servidor cerró la conexión.",
  "The server answered something unexpected.": "El servidor respondió algo inesperado.",
  "The mailbox could not be read. The server's log tells why.":
    "No se pudo leer el buzón. El registro del servidor dice por qué.",
  "Give the password. It is asked for again when server or user change.":
    "Indica la contraseña. Se vuelve a pedir cuando cambia el servidor o el usuario.",
  "Give the name of the mail server, like imap.example.com.":
    "Indica el nombre del servidor, como imap.example.com.",
  "Give the port as a number.": "Indica el puerto como número.",
  "Ports are numbers from 1 to 65535.": "Los puertos van de 1 a 65535.",
  "Give the user name, mostly the whole address.":
    "Indica el usuario, normalmente la dirección completa.",
  "Give the folder, mostly INBOX.": "Indica la carpeta, normalmente INBOX.",
  "A subject is one line.": "Un asunto es una sola línea.",
  "Give a link that begins with https://.": "Indica un enlace que empiece por https://.",
  "Give the number of the conversation.": "Indica el número de la conversación.",
  "Somebody has decided this mail already.": "Alguien ya decidió sobre este correo.",
  "There is no conversation of this number.": "No hay ninguna conversación con este número.",
  "An answer in a team member's name must prove itself.":
    "Una respuesta en nombre de alguien del equipo debe acreditarse.",
  "This inbox is gone.": "Esta bandeja ya no está.",
  "This address gets mail already.": "Esta dirección ya recibe correo.",
  "This mailbox is removed.": "Este buzón se ha quitado.",
  "This mailbox is removed already.": "Este buzón ya se había quitado.",
  "The mail cannot be read.": "El correo no se puede leer.",
  "It was sent several times already. Try again later.":
    "Ya se envió varias veces. Inténtalo más tarde.",
  "Nothing has been said yet.": "Aún no se ha dicho nada.",
};
