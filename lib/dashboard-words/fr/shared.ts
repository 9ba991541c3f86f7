import type { Said } from "@/lib/dashboard-words/said";
import type { SharedText } from "@/lib/dashboard-words/texts/shared";

export const shared: Said<SharedText> = {
  Password: "Mot de passe",
  Profile: "Profil",
  Key: "Clé",
  Type: "Type",
  Choices: "Choix",
  "One a line.": "Un par ligne.",
  Text: "Texte",
  Number: "Nombre",
  Date: "Date",
  List: "Liste",
  Checkbox: "Case à cocher",
  Link: "Lien",
  Colour: "Couleur",
  On: "Activé",
  Remove: "Retirer",
  "{count} attempts": { one: "{count} essai", other: "{count} essais" },
  Inbox: "Boîte de réception",
  None: "Aucune",
  Older: "Plus anciens",
};
