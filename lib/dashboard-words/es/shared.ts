import type { Said } from "@/lib/dashboard-words/said";
import type { SharedText } from "@/lib/dashboard-words/texts/shared";

export const shared: Said<SharedText> = {
  Password: "Contraseña",
  Profile: "Perfil",
  Key: "Clave",
  Type: "Tipo",
  Choices: "Opciones",
  "One a line.": "Una por línea.",
  Text: "Texto",
  Number: "Número",
  Date: "Fecha",
  List: "Lista",
  Checkbox: "Casilla",
  Link: "Enlace",
  Colour: "Color",
  On: "Activado",
  Remove: "Quitar",
  "{count} attempts": { one: "{count} intento", other: "{count} intentos" },
  Inbox: "Bandeja de entrada",
  None: "Ninguna",
  Older: "Anteriores",
};
