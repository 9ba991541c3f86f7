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
};
