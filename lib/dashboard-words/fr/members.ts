import type { Said } from "@/lib/dashboard-words/said";
import type { MembersText } from "@/lib/dashboard-words/texts/members";

export const members: Said<MembersText> = {
  You: "Vous",
  Availability: "Disponibilité",
  "While nobody is online, visitors are told that the answer comes by email.":
    "Quand personne n’est en ligne, les visiteurs apprennent que la réponse arrivera par e-mail.",
  "Of this dashboard. Customers are written to in theirs.":
    "Celle de ce tableau de bord. Les clients reçoivent les messages dans la leur.",
  Devices: "Appareils",
  "Where you are signed in.": "Où vous êtes connecté.",
  Language: "Langue",
  "Like the browser": "Comme le navigateur",
  Administrator: "Administrateur",
  Agent: "Agent",
  Online: "En ligne",
  Busy: "Occupé",
  Offline: "Hors ligne",
  "Use at most 200 characters.": "200 caractères au maximum.",
  "Enter an email address, like ada@example.com.":
    "Saisissez une adresse e-mail, comme ada@example.com.",
  "Enter a name.": "Saisissez un nom.",
  "Use at most 100 characters.": "100 caractères au maximum.",
  "Enter your password.": "Saisissez votre mot de passe.",
  "This password is too long.": "Ce mot de passe est trop long.",
  "This code is too long.": "Ce code est trop long.",
  "Enter your current password.": "Saisissez votre mot de passe actuel.",
};
