import type { Said } from "@/lib/dashboard-words/said";
import type { RecordsText } from "@/lib/dashboard-words/texts/records";

export const records: Said<RecordsText> = {
  Cancel: "Annuler",
  Delete: "Supprimer",
  "New label": "Nouvelle étiquette",
  "Change label": "Modifier l’étiquette",
  "New team": "Nouvelle équipe",
  "Change team": "Modifier l’équipe",
  "New macro": "Nouvelle macro",
  "Change macro": "Modifier la macro",
  "New canned response": "Nouvelle réponse prédéfinie",
  "Change canned response": "Modifier la réponse prédéfinie",
  "Change {name}": "Modifier {name}",
  Save: "Enregistrer",
  "Delete {title}": "Supprimer {title}",
  "New attribute": "Nouvel attribut",
  "Change attribute": "Modifier l’attribut",
};
