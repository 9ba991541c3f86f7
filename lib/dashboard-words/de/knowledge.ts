import type { Said } from "@/lib/dashboard-words/said";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";

export const knowledge: Said<KnowledgeText> = {
  "All assistants": "Alle Assistenten",
  "Answers customers first, from what you have written, and passes the rest to people.":
    "Antwortet Kunden zuerst, aus dem, was Sie geschrieben haben, und gibt den Rest an Menschen weiter.",
  "The model is at it.": "Das Modell arbeitet daran.",
  Sources: "Quellen",
  "No further label fits.": "Kein weiteres Label passt.",
  "Add {title}": "{title} hinzufügen",
  "Suggest a reply": "Antwort vorschlagen",
  "Summarize into a note": "In einer Notiz zusammenfassen",
  "Suggest labels": "Labels vorschlagen",
  "Write something, and it can be put into other words.":
    "Schreiben Sie etwas, dann kann es umformuliert werden.",
  "What you wrote": "Was Sie geschrieben haben",
  "Translate for the customer": "Für den Kunden übersetzen",
  Friendlier: "Freundlicher",
  "More formal": "Förmlicher",
  Shorter: "Kürzer",
  Clearer: "Klarer",
  "One moment…": "Einen Moment …",
  "The server could not be reached. Close this and try again.":
    "Der Server war nicht erreichbar. Schließen Sie dies und versuchen Sie es erneut.",
  "With a model, replies, summaries, labels and translations are drafted here. Whoever runs this server sets AI_BASE_URL, AI_API_KEY and AI_MODEL.":
    "Mit einem Modell werden hier Antworten, Zusammenfassungen, Labels und Übersetzungen entworfen. Wer diesen Server betreibt, setzt AI_BASE_URL, AI_API_KEY und AI_MODEL.",
  "Drafts follow an assistant's rules and limits. Make one under Settings, Assistant.":
    "Entwürfe folgen den Regeln und Grenzen eines Assistenten. Legen Sie einen an unter Einstellungen, Assistent.",
  "Drafted. Read it before you send it.": "Entworfen. Lesen Sie es, bevor Sie es senden.",
  "Nothing was found.": "Nichts gefunden.",
  "How sure it is": "Wie sicher es ist",
  "Good answer": "Gute Antwort",
  "Bad answer": "Schlechte Antwort",
  "From {sources}": "Aus {sources}",
  "Helped the customer": "Hat dem Kunden geholfen",
  "Did not help the customer": "Hat dem Kunden nicht geholfen",
  "Noted. An administrator sees it with its sources.":
    "Vermerkt. Ein Administrator sieht es mit den Quellen.",
  "No customer hears it. Saved settings count.":
    "Kein Kunde hört es. Es gelten die gesicherten Einstellungen.",
  Ask: "Fragen",
  "What it says": "Was er sagt",
  "Keep this question as a test": "Diese Frage als Test behalten",
  "To a person": "An einen Menschen",
  "Kept. It is asked again after every change.":
    "Behalten. Sie wird nach jeder Änderung wieder gestellt.",
  "It offers: {choices}": "Er bietet an: {choices}",
  "Worded by {model}": "Formuliert von {model}",
  "How it answers": "Wie er antwortet",
  "Answers in one conversation": "Antworten in einer Unterhaltung",
  "After these a person takes over.": "Danach übernimmt ein Mensch.",
  "Use canned responses": "Textbausteine verwenden",
  "They count as knowledge beside articles and approved answers.":
    "Sie zählen als Wissen neben Artikeln und freigegebenen Antworten.",
  "With a model": "Mit einem Modell",
  "A model words the answers; it says nothing that your knowledge does not.":
    "Ein Modell formuliert die Antworten; es sagt nichts, was Ihr Wissen nicht sagt.",
  "Without a model it answers in your articles' own words. Set AI_BASE_URL, AI_API_KEY and AI_MODEL on the server, and it words its answers itself.":
    "Ohne Modell antwortet er mit den Worten Ihrer Artikel. Setzen Sie AI_BASE_URL, AI_API_KEY und AI_MODEL auf dem Server, dann formuliert er selbst.",
  Tone: "Ton",
  Friendly: "Freundlich",
  Neutral: "Neutral",
  Formal: "Förmlich",
  Guardrails: "Leitplanken",
  "What it must always or never do, in your words. Customers cannot change it.":
    "Was er immer oder nie tun muss, in Ihren Worten. Kunden können es nicht ändern.",
  "Tokens in one conversation": "Tokens in einer Unterhaltung",
  "Tokens in 24 hours": "Tokens in 24 Stunden",
  "When they are used up, people answer.": "Sind sie verbraucht, antworten Menschen.",
  "Settings of the assistant": "Einstellungen des Assistenten",
  "Who answers": "Wer antwortet",
  Sign: "Zeichen",
  "Where it answers": "Wo er antwortet",
  "In these inboxes it answers first. People take over with a word, and get what it does not know.":
    "In diesen Posteingängen antwortet er zuerst. Menschen übernehmen mit einem Wort und bekommen, was er nicht weiß.",
  "Conversations it has go to your team. Its log and test questions are deleted with it.":
    "Seine Unterhaltungen gehen an Ihr Team. Protokoll und Testfragen werden mitgelöscht.",
  "Saved. New conversations follow it.": "Gesichert. Neue Unterhaltungen richten sich danach.",
  "Delete {name}?": "{name} löschen?",
  "{name} answers here now.": "Hier antwortet jetzt {name}.",
  "Nobody answers before you do.": "Niemand antwortet vor Ihnen.",
  "An assistant answers from your articles and approved answers, day and night, and passes everything else to your team with a note. Make one, write a few articles, try it below its settings, then switch it on for an inbox.":
    "Ein Assistent antwortet aus Ihren Artikeln und freigegebenen Antworten, Tag und Nacht, und gibt alles andere mit einer Notiz an Ihr Team. Legen Sie einen an, schreiben Sie ein paar Artikel, probieren Sie ihn unter seinen Einstellungen aus, und schalten Sie ihn dann für einen Posteingang ein.",
  Assistants: "Assistenten",
  "On in {count} inboxes": {
    one: "In {count} Posteingang an",
    other: "In {count} Posteingängen an",
  },
  "Test questions": "Testfragen",
  "Asked again after every change of knowledge or settings.":
    "Nach jeder Änderung von Wissen oder Einstellungen wieder gestellt.",
  "None yet. Try a question above and keep it.":
    "Noch keine. Probieren Sie oben eine Frage aus und behalten Sie sie.",
  "Was different until {time}": "War anders bis {time}",
  Answer: "Antwort",
  "New assistant": "Neuer Assistent",
  "Customers read it above its answers, always with the mark AI.":
    "Kunden lesen ihn über den Antworten, immer mit dem Zeichen KI.",
  "Make it": "Anlegen",
  "What it was asked": "Was er gefragt wurde",
  "Open one to see its sources and, with a model, what the model was given.":
    "Öffnen Sie eine, um die Quellen zu sehen und, mit einem Modell, was das Modell bekam.",
  "Show all": "Alle zeigen",
  "Only bad ratings": "Nur schlechte Bewertungen",
  "No answer was rated badly.": "Keine Antwort wurde schlecht bewertet.",
  "Nobody has asked it anything yet.": "Noch hat ihn niemand etwas gefragt.",
  Questions: "Gestellte Fragen",
  Working: "Arbeitet",
  Answered: "Beantwortet",
  Dropped: "Verworfen",
  Helpful: "Hilfreich",
  "Not helpful": "Nicht hilfreich",
  "Conversation {number}": "Unterhaltung {number}",
  "{model}, {tokens} tokens": "{model}, {tokens} Tokens",
  "What the model was given": "Was das Modell bekam",
  "What it gave": "Was es lieferte",
};
