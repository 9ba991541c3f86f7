import type { Said } from "@/lib/dashboard-words/said";
import type { MembersText } from "@/lib/dashboard-words/texts/members";

export const members: Said<MembersText> = {
  You: "Tú",
  Availability: "Disponibilidad",
  "While nobody is online, visitors are told that the answer comes by email.":
    "Si no hay nadie en línea, se avisa a los visitantes de que la respuesta llegará por correo.",
  "Of this dashboard. Customers are written to in theirs.":
    "La de este panel. A los clientes se les escribe en el suyo.",
  Devices: "Dispositivos",
  "Where you are signed in.": "Dónde tienes la sesión iniciada.",
  Language: "Idioma",
  "Like the browser": "Como el navegador",
  Administrator: "Administrador",
  Agent: "Agente",
  Online: "En línea",
  Busy: "Ocupado",
  Offline: "Desconectado",
  "Use at most 200 characters.": "Como máximo 200 caracteres.",
  "Enter an email address, like ada@example.com.":
    "Escribe una dirección de correo, como ada@example.com.",
  "Enter a name.": "Escribe un nombre.",
  "Use at most 100 characters.": "Como máximo 100 caracteres.",
  "Enter your password.": "Escribe tu contraseña.",
  "This password is too long.": "Esta contraseña es demasiado larga.",
  "This code is too long.": "Este código es demasiado largo.",
  "Enter your current password.": "Escribe tu contraseña actual.",
};
