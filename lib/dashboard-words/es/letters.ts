import type { Said } from "@/lib/dashboard-words/said";
import type { LettersText } from "@/lib/dashboard-words/texts/letters";

export const letters: Said<LettersText> = {
  "What goes out by email, in every language, with your own words where you give them.":
    "Lo que sale por correo, en cada idioma, con tus propias palabras donde las pongas.",
  "Your own words": "Tus propias palabras",
  "Everything left empty is written by us, in the reader's language.":
    "Lo que quede vacío lo escribimos nosotros, en el idioma del lector.",
  "Link to a logo": "Enlace a un logotipo",
  "Shown 32 pixels high in every language. The name stands below it, for programs that load no images.":
    "Se muestra con 32 píxeles de alto en todos los idiomas. El nombre va debajo, para programas que no cargan imágenes.",
  "Save or discard before you change it.": "Guarda o descarta antes de cambiarlo.",
  "{language} (own words)": "{language} (palabras propias)",
  Subject: "Asunto",
  "Of the first mail. A conversation keeps the subject it has: mail programs sort by it.":
    "Del primer correo. Una conversación conserva su asunto: los programas ordenan por él.",
  "Words above the messages": "Palabras sobre los mensajes",
  "For example who answers, and when.": "Por ejemplo quién responde, y cuándo.",
  Footer: "Pie",
  "For example your address or legal details.": "Por ejemplo tu dirección o datos legales.",
  "On the card in the chat. Empty: the text of the inbox's settings.":
    "En la tarjeta del chat. Vacío: el texto de los ajustes de la bandeja.",
  "You can use {names}.": "Puedes usar {names}.",
  "Preview of the mail": "Vista previa del correo",
  "With sample data, as you type.": "Con datos de ejemplo, mientras escribes.",
  Mail: "Correo",
  "Phone width": "Ancho de teléfono",
  "Parts of the mail": "Partes del correo",
  Formatted: "Con formato",
  "Answer to a chat": "Respuesta a un chat",
  "Answer to somebody who writes by mail": "Respuesta a alguien que escribe por correo",
  "First mail to an address nobody has confirmed":
    "Primer correo a una dirección que nadie ha confirmado",
  "Answer to a participant": "Respuesta a un participante",
  "Password reset": "Cambio de contraseña",
  "Notice to somebody of the team": "Aviso a alguien del equipo",
  "Test of the email settings": "Prueba de los ajustes de correo",
  "In the chat": "En el chat",
};
