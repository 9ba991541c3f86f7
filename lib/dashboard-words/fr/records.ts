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
  "Answers kept ready. Type / and the shortcut where you write.":
    "Des réponses toutes prêtes. Tapez / et le raccourci là où vous écrivez.",
  "Mails, received replies and automatic answers are worked on in the background and tried several times. What still failed waits here.":
    "Les e-mails, réponses reçues et réponses automatiques sont traités en arrière-plan, avec plusieurs essais. Ce qui échoue encore attend ici.",
  "Nothing has failed.": "Rien n’a échoué.",
  "Words that conversations are sorted and found by. L puts them on a conversation.":
    "Des mots pour classer et retrouver les conversations. L en met sur une conversation.",
  "Several steps under one name. M runs one on the open conversation, or on all that are chosen.":
    "Plusieurs étapes sous un seul nom. M en lance une sur la conversation ouverte, ou sur toutes celles choisies.",
  "People who share a kind of work. T gives a conversation to a team.":
    "Des personnes qui partagent un type de travail. T confie une conversation à une équipe.",
  Shortcut: "Raccourci",
  "Typed after /": "Tapé après /",
  "Put in": "Insérer",
  "No canned responses yet.": "Pas encore de réponses prédéfinies.",
  "Keep what you write every day, such as the hours or the way to return something.":
    "Gardez ce que vous écrivez chaque jour, comme les horaires ou la marche à suivre pour un retour.",
  "Delete /{shortcut}?": "Supprimer /{shortcut} ?",
  "What was sent with it stays. This cannot be undone.":
    "Ce qui a été envoyé avec reste. C’est irréversible.",
  "Failed jobs": "Tâches échouées",
  "last tried {time}": "dernier essai {time}",
  "Try again: {title}": "Réessayer : {title}",
  "The job runs again.": "La tâche est relancée.",
  "When to use it": "Quand l’utiliser",
  Grey: "Gris",
  Teal: "Bleu canard",
  Blue: "Bleu",
  Violet: "Violet",
  Pink: "Rose",
  Red: "Rouge",
  Amber: "Ambre",
  Green: "Vert",
  "No labels yet.": "Pas encore d’étiquettes.",
  "Make the first, such as “refund” or “bug”.":
    "Créez la première, comme « remboursement » ou « bogue ».",
  "Delete the label “{title}”?": "Supprimer l’étiquette « {title} » ?",
  "It is taken from {count} conversations. This cannot be undone.": {
    one: "Elle est retirée de {count} conversation. C’est irréversible.",
    other: "Elle est retirée de {count} conversations. C’est irréversible.",
  },
  "{count} conversations": { one: "{count} conversation", other: "{count} conversations" },
  "Answer the customer": "Répondre au client",
  "Variables such as {variable} are filled in.": "Les variables comme {variable} sont remplies.",
  "Leave a private note": "Laisser une note privée",
  Open: "Ouverte",
  Pending: "En attente",
  Snoozed: "En veille",
  Resolved: "Résolue",
  Urgent: "Urgente",
  High: "Haute",
  Medium: "Moyenne",
  Low: "Basse",
  Status: "Statut",
  Priority: "Priorité",
  Assignee: "Responsable",
  Nobody: "Personne",
  Team: "Équipe",
  "No team": "Aucune équipe",
  "Leave as it is": "Laisser tel quel",
  "Add labels": "Ajouter des étiquettes",
  "Remove labels": "Retirer des étiquettes",
  "No macros yet.": "Pas encore de macros.",
  "Make the first, such as “Refund done”: a label, an answer, resolved.":
    "Créez la première, comme « Remboursement fait » : une étiquette, une réponse, résolue.",
  "Delete the macro “{name}”?": "Supprimer la macro « {name} » ?",
  "What was done with it stays. This cannot be undone.":
    "Ce qui a été fait avec reste. C’est irréversible.",
  "What it looks after": "Ce dont elle s’occupe",
  "Give its conversations to members by turns":
    "Confier ses conversations aux membres à tour de rôle",
  "To whoever is online and has the fewest open ones.":
    "À qui est en ligne et en a le moins d’ouvertes.",
  Members: "Membres",
  "No teams yet.": "Pas encore d’équipes.",
  "Make the first, such as “Billing” or “Second line”.":
    "Créez la première, comme « Facturation » ou « Niveau 2 ».",
  "Delete the team “{name}”?": "Supprimer l’équipe « {name} » ?",
  "Its conversations stay with whom they are assigned to, and belong to no team.":
    "Ses conversations restent à leurs responsables et n’appartiennent à aucune équipe.",
};
