import type { Said } from "@/lib/dashboard-words/said";
import type { SharedText } from "@/lib/dashboard-words/texts/shared";

export const shared: Said<SharedText> = {
  Password: "Senha",
  Profile: "Perfil",
  Key: "Chave",
  Type: "Tipo",
  Choices: "Opções",
  "One a line.": "Uma por linha.",
  Text: "Texto",
  Number: "Número",
  Date: "Data",
  List: "Lista",
  Checkbox: "Caixa de seleção",
  Link: "Link",
  Colour: "Cor",
  On: "Ligado",
  Remove: "Remover",
  "{count} attempts": { one: "{count} tentativa", other: "{count} tentativas" },
  Inbox: "Caixa de entrada",
  None: "Nenhuma",
  Older: "Mais antigos",
};
