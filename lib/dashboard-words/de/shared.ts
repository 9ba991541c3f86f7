import type { Said } from "@/lib/dashboard-words/said";
import type { SharedText } from "@/lib/dashboard-words/texts/shared";

export const shared: Said<SharedText> = {
  Password: "Passwort",
  Profile: "Profil",
  Key: "Schlüssel",
  Type: "Art",
  Choices: "Auswahl",
  "One a line.": "Je Zeile eine.",
  Text: "Text",
  Number: "Zahl",
  Date: "Datum",
  List: "Liste",
  Checkbox: "Kästchen",
  Link: "Link",
  Colour: "Farbe",
  On: "Ein",
  Remove: "Entfernen",
  "{count} attempts": { one: "{count} Versuch", other: "{count} Versuche" },
  Inbox: "Posteingang",
  None: "Keine",
  Older: "Ältere",
};
