import type { Said } from "@/lib/dashboard-words/said";
import type { LettersText } from "@/lib/dashboard-words/texts/letters";

export const letters: Said<LettersText> = {
  "What goes out by email, in every language, with your own words where you give them.":
    "Ce qui part par e-mail, dans chaque langue, avec vos propres mots là où vous en donnez.",
  "Your own words": "Vos propres mots",
  "Everything left empty is written by us, in the reader's language.":
    "Tout ce qui reste vide est écrit par nous, dans la langue du lecteur.",
  "Link to a logo": "Lien vers un logo",
  "Shown 32 pixels high in every language. The name stands below it, for programs that load no images.":
    "Affiché sur 32 pixels de haut dans toutes les langues. Le nom figure dessous, pour les programmes qui ne chargent pas d’images.",
  "Save or discard before you change it.": "Enregistrez ou abandonnez avant de changer.",
  "{language} (own words)": "{language} (vos mots)",
  Subject: "Objet",
  "Of the first mail. A conversation keeps the subject it has: mail programs sort by it.":
    "Du premier e-mail. Une conversation garde son objet : les messageries trient d’après lui.",
  "Words above the messages": "Mots au-dessus des messages",
  "For example who answers, and when.": "Par exemple qui répond, et quand.",
  Footer: "Pied de page",
  "For example your address or legal details.":
    "Par exemple votre adresse ou vos mentions légales.",
  "On the card in the chat. Empty: the text of the inbox's settings.":
    "Sur la carte dans le chat. Vide : le texte des paramètres de la boîte.",
  "You can use {names}.": "Vous pouvez utiliser {names}.",
  "Preview of the mail": "Aperçu de l’e-mail",
  "With sample data, as you type.": "Avec des données d’exemple, pendant la saisie.",
  Mail: "E-mail",
  "Phone width": "Largeur de téléphone",
  "Parts of the mail": "Parties de l’e-mail",
  Formatted: "Mis en forme",
  "Answer to a chat": "Réponse à un chat",
  "Answer to somebody who writes by mail": "Réponse à quelqu’un qui écrit par e-mail",
  "First mail to an address nobody has confirmed":
    "Premier e-mail à une adresse que personne n’a confirmée",
  "Answer to a participant": "Réponse à un participant",
  "Password reset": "Réinitialisation du mot de passe",
  "Notice to somebody of the team": "Avis à quelqu’un de l’équipe",
  "Test of the email settings": "Test des paramètres d’e-mail",
  "In the chat": "Dans le chat",
};
