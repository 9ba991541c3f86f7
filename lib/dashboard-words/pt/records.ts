import type { Said } from "@/lib/dashboard-words/said";
import type { RecordsText } from "@/lib/dashboard-words/texts/records";

export const records: Said<RecordsText> = {
  Cancel: "Cancelar",
  Delete: "Excluir",
  "New label": "Nova etiqueta",
  "Change label": "Alterar etiqueta",
  "New team": "Nova equipe",
  "Change team": "Alterar equipe",
  "New macro": "Nova macro",
  "Change macro": "Alterar macro",
  "New canned response": "Nova resposta pronta",
  "Change canned response": "Alterar resposta pronta",
  "Change {name}": "Alterar {name}",
  Save: "Salvar",
  "Delete {title}": "Excluir {title}",
  "New attribute": "Novo atributo",
  "Change attribute": "Alterar atributo",
};
