import type { Said } from "@/lib/dashboard-words/said";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";

export const knowledge: Said<KnowledgeText> = {
  "All assistants": "Tous les assistants",
  "Answers customers first, from what you have written, and passes the rest to people.":
    "Répond d’abord aux clients à partir de vos textes, et transmet le reste à des personnes.",
  "The model is at it.": "Le modèle y travaille.",
  Sources: "Sources",
  "No further label fits.": "Aucune autre étiquette ne convient.",
  "Add {title}": "Ajouter {title}",
  "Suggest a reply": "Proposer une réponse",
  "Summarize into a note": "Résumer dans une note",
  "Suggest labels": "Proposer des étiquettes",
  "Write something, and it can be put into other words.":
    "Écrivez quelque chose, et on pourra le reformuler.",
  "What you wrote": "Ce que vous avez écrit",
  "Translate for the customer": "Traduire pour le client",
  Friendlier: "Plus aimable",
  "More formal": "Plus formel",
  Shorter: "Plus court",
  Clearer: "Plus clair",
  "One moment…": "Un instant…",
  "The server could not be reached. Close this and try again.":
    "Le serveur est injoignable. Fermez ceci et réessayez.",
  "With a model, replies, summaries, labels and translations are drafted here. Whoever runs this server sets AI_BASE_URL, AI_API_KEY and AI_MODEL.":
    "Avec un modèle, réponses, résumés, étiquettes et traductions sont rédigés ici. Qui gère ce serveur définit AI_BASE_URL, AI_API_KEY et AI_MODEL.",
  "Drafts follow an assistant's rules and limits. Make one under Settings, Assistant.":
    "Les brouillons suivent les règles et limites d’un assistant. Créez-en un sous Paramètres, Assistant.",
  "Drafted. Read it before you send it.": "Brouillon prêt. Lisez-le avant de l’envoyer.",
  "Nothing was found.": "Rien trouvé.",
  "How sure it is": "Degré de certitude",
  "Good answer": "Bonne réponse",
  "Bad answer": "Mauvaise réponse",
  "From {sources}": "D’après {sources}",
  "Helped the customer": "A aidé le client",
  "Did not help the customer": "N’a pas aidé le client",
  "Noted. An administrator sees it with its sources.":
    "Noté. Un administrateur le voit avec ses sources.",
  "No customer hears it. Saved settings count.":
    "Aucun client ne l’entend. Les paramètres enregistrés comptent.",
  Ask: "Demander",
  "What it says": "Ce qu’il dit",
  "Keep this question as a test": "Garder cette question comme test",
  "To a person": "À une personne",
  "Kept. It is asked again after every change.":
    "Gardée. Elle est reposée après chaque changement.",
  "It offers: {choices}": "Il propose : {choices}",
  "Worded by {model}": "Rédigé par {model}",
  "How it answers": "Comment il répond",
  "Answers in one conversation": "Réponses par conversation",
  "After these a person takes over.": "Ensuite, une personne prend le relais.",
  "Use canned responses": "Utiliser les réponses prédéfinies",
  "They count as knowledge beside articles and approved answers.":
    "Elles comptent comme connaissances, avec les articles et les réponses approuvées.",
  "With a model": "Avec un modèle",
  "A model words the answers; it says nothing that your knowledge does not.":
    "Un modèle rédige les réponses ; il ne dit rien que vos connaissances ne disent.",
  "Without a model it answers in your articles' own words. Set AI_BASE_URL, AI_API_KEY and AI_MODEL on the server, and it words its answers itself.":
    "Sans modèle, il répond avec les mots de vos articles. Définissez AI_BASE_URL, AI_API_KEY et AI_MODEL sur le serveur, et il rédige lui-même.",
  Tone: "Ton",
  Friendly: "Aimable",
  Neutral: "Neutre",
  Formal: "Formel",
  Guardrails: "Garde-fous",
  "What it must always or never do, in your words. Customers cannot change it.":
    "Ce qu’il doit toujours ou jamais faire, avec vos mots. Les clients ne peuvent pas le changer.",
  "Tokens in one conversation": "Jetons par conversation",
  "Tokens in 24 hours": "Jetons en 24 heures",
  "When they are used up, people answer.": "Une fois épuisés, des personnes répondent.",
  "Settings of the assistant": "Paramètres de l’assistant",
  "Who answers": "Qui répond",
  Sign: "Signe",
  "Where it answers": "Où il répond",
  "In these inboxes it answers first. People take over with a word, and get what it does not know.":
    "Dans ces boîtes de réception, il répond d’abord. Les personnes prennent le relais d’un mot, et reçoivent ce qu’il ne sait pas.",
  "Conversations it has go to your team. Its log and test questions are deleted with it.":
    "Ses conversations passent à votre équipe. Son journal et ses questions de test sont supprimés avec lui.",
  "Saved. New conversations follow it.": "Enregistré. Les nouvelles conversations s’y conforment.",
  "Delete {name}?": "Supprimer {name} ?",
  "{name} answers here now.": "{name} répond ici actuellement.",
  "Nobody answers before you do.": "Personne ne répond avant vous.",
  "An assistant answers from your articles and approved answers, day and night, and passes everything else to your team with a note. Make one, write a few articles, try it below its settings, then switch it on for an inbox.":
    "Un assistant répond d’après vos articles et réponses approuvées, jour et nuit, et transmet le reste à votre équipe avec une note. Créez-en un, écrivez quelques articles, essayez-le sous ses paramètres, puis activez-le pour une boîte de réception.",
  Assistants: "Assistants",
  "On in {count} inboxes": {
    one: "Actif dans {count} boîte de réception",
    other: "Actif dans {count} boîtes de réception",
  },
  "Test questions": "Questions de test",
  "Asked again after every change of knowledge or settings.":
    "Reposées après chaque changement des connaissances ou des paramètres.",
  "None yet. Try a question above and keep it.":
    "Aucune pour l’instant. Essayez une question ci-dessus et gardez-la.",
  "Was different until {time}": "Était différent jusqu’à : {time}",
  Answer: "Réponse",
  "New assistant": "Nouvel assistant",
  "Customers read it above its answers, always with the mark AI.":
    "Les clients le lisent au-dessus de ses réponses, toujours avec la mention IA.",
  "Make it": "Créer l’assistant",
  "What it was asked": "Ce qu’on lui a demandé",
  "Open one to see its sources and, with a model, what the model was given.":
    "Ouvrez-en une pour voir ses sources et, avec un modèle, ce que le modèle a reçu.",
  "Show all": "Tout afficher",
  "Only bad ratings": "Seulement les mauvaises notes",
  "No answer was rated badly.": "Aucune réponse n’a été mal notée.",
  "Nobody has asked it anything yet.": "Personne ne lui a encore rien demandé.",
  Questions: "Questions posées",
  Working: "En cours",
  Answered: "Répondu",
  Dropped: "Abandonnée",
  Helpful: "Utile",
  "Not helpful": "Pas utile",
  "Conversation {number}": "Conversation {number}",
  "{model}, {tokens} tokens": "{model}, {tokens} jetons",
  "What the model was given": "Ce que le modèle a reçu",
  "What it gave": "Ce qu’il a rendu",
};
