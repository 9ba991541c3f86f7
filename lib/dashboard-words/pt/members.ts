import type { Said } from "@/lib/dashboard-words/said";
import type { MembersText } from "@/lib/dashboard-words/texts/members";

export const members: Said<MembersText> = {
  You: "Você",
  Availability: "Disponibilidade",
  "While nobody is online, visitors are told that the answer comes by email.":
    "Quando ninguém está on-line, os visitantes são avisados de que a resposta virá por e-mail.",
  "Of this dashboard. Customers are written to in theirs.":
    "Deste painel. Os clientes recebem mensagens no idioma deles.",
  Devices: "Dispositivos",
  "Where you are signed in.": "Onde você está conectado.",
  Language: "Idioma",
  "Like the browser": "Como no navegador",
  Administrator: "Administrador",
  Agent: "Agente",
  Online: "On-line",
  Busy: "Ocupado",
  Offline: "Off-line",
  "Use at most 200 characters.": "No máximo 200 caracteres.",
  "Enter an email address, like ada@example.com.":
    "Digite um endereço de e-mail, como ada@example.com.",
  "Enter a name.": "Digite um nome.",
  "Use at most 100 characters.": "No máximo 100 caracteres.",
  "Enter your password.": "Digite sua senha.",
  "This password is too long.": "Esta senha é longa demais.",
  "This code is too long.": "Este código é longo demais.",
  "Enter your current password.": "Digite sua senha atual.",
};
