import type { Said } from "@/lib/dashboard-words/said";
import type { RecordsText } from "@/lib/dashboard-words/texts/records";

export const records: Said<RecordsText> = {
  Cancel: "Abbrechen",
  Delete: "Löschen",
  "New label": "Neues Label",
  "Change label": "Label ändern",
  "New team": "Neues Team",
  "Change team": "Team ändern",
  "New macro": "Neues Makro",
  "Change macro": "Makro ändern",
  "New canned response": "Neuer Textbaustein",
  "Change canned response": "Textbaustein ändern",
  "Change {name}": "{name} ändern",
  Save: "Speichern",
  "Delete {title}": "{title} löschen",
  "New attribute": "Neues Attribut",
  "Change attribute": "Attribut ändern",
  "Answers kept ready. Type / and the shortcut where you write.":
    "Bereitgehaltene Antworten. Tippen Sie / und das Kürzel, wo Sie schreiben.",
  "Mails, received replies and automatic answers are worked on in the background and tried several times. What still failed waits here.":
    "Mails, empfangene Antworten und automatische Antworten laufen im Hintergrund und werden mehrmals versucht. Was trotzdem scheitert, wartet hier.",
  "Nothing has failed.": "Nichts ist fehlgeschlagen.",
  "Words that conversations are sorted and found by. L puts them on a conversation.":
    "Wörter, nach denen Unterhaltungen geordnet und gefunden werden. L gibt sie einer Unterhaltung.",
  "Several steps under one name. M runs one on the open conversation, or on all that are chosen.":
    "Mehrere Schritte unter einem Namen. M führt eines für die offene Unterhaltung aus oder für alle ausgewählten.",
  "People who share a kind of work. T gives a conversation to a team.":
    "Personen, die sich eine Art Arbeit teilen. T gibt eine Unterhaltung an ein Team.",
  Shortcut: "Kürzel",
  "Typed after /": "Nach / getippt",
  "Put in": "Einsetzen",
  "No canned responses yet.": "Noch keine Textbausteine.",
  "Keep what you write every day, such as the hours or the way to return something.":
    "Halten Sie bereit, was Sie täglich schreiben, etwa die Öffnungszeiten oder den Weg zur Rückgabe.",
  "Delete /{shortcut}?": "/{shortcut} löschen?",
  "What was sent with it stays. This cannot be undone.":
    "Was damit gesendet wurde, bleibt. Das lässt sich nicht rückgängig machen.",
  "Failed jobs": "Fehlgeschlagene Aufgaben",
  "last tried {time}": "zuletzt versucht {time}",
  "Try again: {title}": "Erneut versuchen: {title}",
  "The job runs again.": "Die Aufgabe läuft wieder.",
  "When to use it": "Wann es benutzt wird",
  Grey: "Grau",
  Teal: "Petrol",
  Blue: "Blau",
  Violet: "Violett",
  Pink: "Rosa",
  Red: "Rot",
  Amber: "Bernstein",
  Green: "Grün",
  "No labels yet.": "Noch keine Labels.",
  "Make the first, such as “refund” or “bug”.":
    "Legen Sie das erste an, etwa „Erstattung“ oder „Fehler“.",
  "Delete the label “{title}”?": "Label „{title}“ löschen?",
  "It is taken from {count} conversations. This cannot be undone.": {
    one: "Es wird von 1 Unterhaltung entfernt. Das lässt sich nicht rückgängig machen.",
    other: "Es wird von {count} Unterhaltungen entfernt. Das lässt sich nicht rückgängig machen.",
  },
  "{count} conversations": { one: "{count} Unterhaltung", other: "{count} Unterhaltungen" },
  "Answer the customer": "Dem Kunden antworten",
  "Variables such as {variable} are filled in.": "Variablen wie {variable} werden ausgefüllt.",
  "Leave a private note": "Interne Notiz hinterlassen",
  Open: "Offen",
  Pending: "Wartend",
  Snoozed: "Zurückgestellt",
  Resolved: "Gelöst",
  Urgent: "Dringend",
  High: "Hoch",
  Medium: "Mittel",
  Low: "Niedrig",
  Status: "Status",
  Priority: "Priorität",
  Assignee: "Zuständig",
  Nobody: "Niemand",
  Team: "Team",
  "No team": "Kein Team",
  "Leave as it is": "So lassen",
  "Add labels": "Labels hinzufügen",
  "Remove labels": "Labels entfernen",
  "No macros yet.": "Noch keine Makros.",
  "Make the first, such as “Refund done”: a label, an answer, resolved.":
    "Legen Sie das erste an, etwa „Erstattung erledigt“: ein Label, eine Antwort, gelöst.",
  "Delete the macro “{name}”?": "Makro „{name}“ löschen?",
  "What was done with it stays. This cannot be undone.":
    "Was damit getan wurde, bleibt. Das lässt sich nicht rückgängig machen.",
  "What it looks after": "Worum es sich kümmert",
  "Give its conversations to members by turns": "Unterhaltungen reihum an Mitglieder geben",
  "To whoever is online and has the fewest open ones.":
    "An den, der online ist und die wenigsten offenen hat.",
  Members: "Mitglieder",
  "No teams yet.": "Noch keine Teams.",
  "Make the first, such as “Billing” or “Second line”.":
    "Legen Sie das erste an, etwa „Rechnungen“ oder „Second Level“.",
  "Delete the team “{name}”?": "Team „{name}“ löschen?",
  "Its conversations stay with whom they are assigned to, and belong to no team.":
    "Seine Unterhaltungen bleiben bei den Zuständigen und gehören keinem Team.",
};
