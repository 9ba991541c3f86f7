import type { Said } from "@/lib/dashboard-words/said";
import type { RecordsText } from "@/lib/dashboard-words/texts/records";

export const records: Said<RecordsText> = {
  Cancel: "Cancelar",
  Delete: "Eliminar",
  "New label": "Nueva etiqueta",
  "Change label": "Cambiar etiqueta",
  "New team": "Nuevo equipo",
  "Change team": "Cambiar equipo",
  "New macro": "Nueva macro",
  "Change macro": "Cambiar macro",
  "New canned response": "Nueva respuesta predefinida",
  "Change canned response": "Cambiar respuesta predefinida",
  "Change {name}": "Cambiar {name}",
  Save: "Guardar",
  "Delete {title}": "Eliminar {title}",
  "New attribute": "Nuevo atributo",
  "Change attribute": "Cambiar atributo",
};
