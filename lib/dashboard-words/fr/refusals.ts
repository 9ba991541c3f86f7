import type { Said } from "@/lib/dashboard-words/said";
import type { RefusalsText } from "@/lib/dashboard-words/texts/refusals";

export const refusals: Said<RefusalsText> = {
  "Use small letters, digits and underscores.":
    "Utilisez des minuscules, des chiffres et des tirets bas.",
  "Give the field a label.": "Donnez un nom au champ.",
  "Another field has this key.": "Un autre champ a cette clé.",
  "Give the list at least one option.": "Donnez au moins une option à la liste.",
  "Choose a field that stands above this one.": "Choisissez un champ placé au-dessus de celui-ci.",
  "The email field must be of type email.": "Le champ « email » doit être de type e-mail.",
  "Give whole seconds from 0 to 120.": "Indiquez des secondes entières de 0 à 120.",
  "Give whole seconds from 0 to 3600.": "Indiquez des secondes entières de 0 à 3600.",
  "Give whole seconds from 0 to 86400.": "Indiquez des secondes entières de 0 à 86400.",
  "Give a number from 1 to 50.": "Indiquez un nombre de 1 à 50.",
  "The longest wait cannot be shorter than the quiet time.":
    "L’attente la plus longue ne peut être plus courte que le temps de silence.",
  "Give a colour like #0f766e.": "Indiquez une couleur comme #0f766e.",
  "Give a host name like www.example.com.": "Indiquez un nom d’hôte comme www.example.com.",
  "Write the question.": "Écrivez la question.",
  "Write what visitors agree to.": "Écrivez ce que les visiteurs acceptent.",
  "At most 20 messages by themselves.": "Au plus 20 messages spontanés.",
  "Give the inbox a name.": "Donnez un nom à la boîte de réception.",
  "Give an address like support@example.com.": "Indiquez une adresse comme support@example.com.",
  "Say on which pages, or * for all.": "Dites sur quelles pages, ou * pour toutes.",
  "Write what it says.": "Écrivez ce qu’il dit.",
  "Give a whole number.": "Indiquez un nombre entier.",
  "At least 1.": "Au moins 1.",
  "At most 500.": "Au plus 500.",
  "At most 1440.": "Au plus 1440.",
  "At most 8760.": "Au plus 8760.",
  "Give whole minutes.": "Indiquez des minutes entières.",
  "Give whole hours.": "Indiquez des heures entières.",
  "Use at most 1000 characters.": "Utilisez au plus 1000 caractères.",
  "A time that begins and ends at once is none.":
    "Une période qui commence et finit en même temps n’en est pas une.",
  "Choose a time zone.": "Choisissez un fuseau horaire.",
  "Choose a date.": "Choisissez une date.",
  "This inbox no longer exists.": "Cette boîte de réception n’existe plus.",
  "Another inbox has this address. Give each its own.":
    "Une autre boîte a cette adresse. Donnez à chacune la sienne.",
  "Write something.": "Écrivez quelque chose.",
  "Use at most 5,000 characters.": "5 000 caractères au plus.",
  "Use at most 60 characters.": "60 caractères au plus.",
  "Use at most 40 characters.": "40 caractères au plus.",
  "Two columns have the same meaning. Ignore one of them.":
    "Deux colonnes ont le même sens. Ignorez l’une d’elles.",
  "Say which column is the name, email, phone or identifier.":
    "Indiquez quelle colonne est le nom, l’e-mail, le téléphone ou l’identifiant.",
  "Write one choice a line.": "Écrivez un choix par ligne.",
};
