import type { Said } from "@/lib/dashboard-words/said";
import type { RecordsText } from "@/lib/dashboard-words/texts/records";

export const records: Said<RecordsText> = {
  Cancel: "Abbrechen",
  Delete: "Löschen",
  "New label": "Neues Label",
  "Change label": "Label ändern",
  "New team": "Neues Team",
  "Change team": "Team ändern",
  "New macro": "Neues Makro",
  "Change macro": "Makro ändern",
  "New canned response": "Neuer Textbaustein",
  "Change canned response": "Textbaustein ändern",
  "Change {name}": "{name} ändern",
  Save: "Speichern",
  "Delete {title}": "{title} löschen",
  "New attribute": "Neues Attribut",
  "Change attribute": "Attribut ändern",
};
