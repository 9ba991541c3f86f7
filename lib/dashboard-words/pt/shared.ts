import type { Said } from "@/lib/dashboard-words/said";
import type { SharedText } from "@/lib/dashboard-words/texts/shared";

export const shared: Said<SharedText> = {
  Password: "Senha",
  Profile: "Perfil",
};
