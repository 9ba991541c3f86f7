import type { Said } from "@/lib/dashboard-words/said";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";

export const knowledge: Said<KnowledgeText> = {
  "All assistants": "Todos los asistentes",
  "Answers customers first, from what you have written, and passes the rest to people.":
    "Responde primero a los clientes con lo que has escrito y pasa el resto a personas.",
  "The model is at it.": "El modelo está en ello.",
  Sources: "Fuentes",
  "No further label fits.": "Ninguna otra etiqueta encaja.",
  "Add {title}": "Añadir {title}",
  "Suggest a reply": "Sugerir una respuesta",
  "Summarize into a note": "Resumir en una nota",
  "Suggest labels": "Sugerir etiquetas",
  "Write something, and it can be put into other words.":
    "Escribe algo y se podrá expresar con otras palabras.",
  "What you wrote": "Lo que escribiste",
  "Translate for the customer": "Traducir para el cliente",
  Friendlier: "Más amable",
  "More formal": "Más formal",
  Shorter: "Más corto",
  Clearer: "Más claro",
  "One moment…": "Un momento…",
  "The server could not be reached. Close this and try again.":
    "No se pudo contactar con el servidor. Cierra esto e inténtalo de nuevo.",
  "With a model, replies, summaries, labels and translations are drafted here. Whoever runs this server sets AI_BASE_URL, AI_API_KEY and AI_MODEL.":
    "Con un modelo, aquí se redactan respuestas, resúmenes, etiquetas y traducciones. Quien administra este servidor define AI_BASE_URL, AI_API_KEY y AI_MODEL.",
  "Drafts follow an assistant's rules and limits. Make one under Settings, Assistant.":
    "Los borradores siguen las reglas y límites de un asistente. Crea uno en Ajustes, Asistente.",
  "Drafted. Read it before you send it.": "Borrador listo. Léelo antes de enviarlo.",
  "Nothing was found.": "No se encontró nada.",
  "How sure it is": "Cuán seguro está",
  "Good answer": "Buena respuesta",
  "Bad answer": "Mala respuesta",
  "From {sources}": "De {sources}",
  "Helped the customer": "Ayudó al cliente",
  "Did not help the customer": "No ayudó al cliente",
  "Noted. An administrator sees it with its sources.":
    "Anotado. Un administrador lo ve con sus fuentes.",
  "No customer hears it. Saved settings count.":
    "Ningún cliente lo oye. Cuentan los ajustes guardados.",
  Ask: "Preguntar",
  "What it says": "Lo que dice",
  "Keep this question as a test": "Conservar esta pregunta como prueba",
  "To a person": "A una persona",
  "Kept. It is asked again after every change.": "Guardada. Se repite tras cada cambio.",
  "It offers: {choices}": "Ofrece: {choices}",
  "Worded by {model}": "Redactado por {model}",
  "How it answers": "Cómo responde",
  "Answers in one conversation": "Respuestas por conversación",
  "After these a person takes over.": "Después sigue una persona.",
  "Use canned responses": "Usar respuestas predefinidas",
  "They count as knowledge beside articles and approved answers.":
    "Cuentan como conocimiento junto a artículos y respuestas aprobadas.",
  "With a model": "Con un modelo",
  "A model words the answers; it says nothing that your knowledge does not.":
    "Un modelo redacta las respuestas; no dice nada que tu conocimiento no diga.",
  "Without a model it answers in your articles' own words. Set AI_BASE_URL, AI_API_KEY and AI_MODEL on the server, and it words its answers itself.":
    "Sin modelo responde con las palabras de tus artículos. Define AI_BASE_URL, AI_API_KEY y AI_MODEL en el servidor y redactará sus respuestas.",
  Tone: "Tono",
  Friendly: "Amable",
  Neutral: "Neutro",
  Formal: "Formal",
  Guardrails: "Límites",
  "What it must always or never do, in your words. Customers cannot change it.":
    "Lo que debe hacer siempre o nunca, con tus palabras. Los clientes no pueden cambiarlo.",
  "Tokens in one conversation": "Tokens por conversación",
  "Tokens in 24 hours": "Tokens en 24 horas",
  "When they are used up, people answer.": "Cuando se agotan, responden personas.",
  "Settings of the assistant": "Ajustes del asistente",
  "Who answers": "Quién responde",
  Sign: "Signo",
  "Where it answers": "Dónde responde",
  "In these inboxes it answers first. People take over with a word, and get what it does not know.":
    "En estas bandejas de entrada responde primero. Las personas toman el relevo con una palabra y reciben lo que no sabe.",
  "Conversations it has go to your team. Its log and test questions are deleted with it.":
    "Sus conversaciones pasan a tu equipo. Su registro y preguntas de prueba se eliminan con él.",
  "Saved. New conversations follow it.": "Guardado. Las nuevas conversaciones lo siguen.",
  "Delete {name}?": "¿Eliminar {name}?",
  "{name} answers here now.": "{name} responde aquí ahora.",
  "Nobody answers before you do.": "Nadie responde antes que tú.",
  "An assistant answers from your articles and approved answers, day and night, and passes everything else to your team with a note. Make one, write a few articles, try it below its settings, then switch it on for an inbox.":
    "Un asistente responde con tus artículos y respuestas aprobadas, día y noche, y pasa lo demás a tu equipo con una nota. Crea uno, escribe algunos artículos, pruébalo debajo de sus ajustes y actívalo en una bandeja de entrada.",
  Assistants: "Asistentes",
  "On in {count} inboxes": {
    one: "Activo en {count} bandeja de entrada",
    other: "Activo en {count} bandejas de entrada",
  },
  "Test questions": "Preguntas de prueba",
  "Asked again after every change of knowledge or settings.":
    "Se repiten tras cada cambio del conocimiento o de los ajustes.",
  "None yet. Try a question above and keep it.":
    "Aún ninguna. Prueba una pregunta arriba y consérvala.",
  "Was different until {time}": "Era distinto hasta {time}",
  Answer: "Respuesta",
  "New assistant": "Nuevo asistente",
  "Customers read it above its answers, always with the mark AI.":
    "Los clientes lo leen sobre sus respuestas, siempre con la marca IA.",
  "Make it": "Crear asistente",
  "What it was asked": "Lo que le preguntaron",
  "Open one to see its sources and, with a model, what the model was given.":
    "Abre una para ver sus fuentes y, con un modelo, lo que recibió el modelo.",
  "Show all": "Mostrar todo",
  "Only bad ratings": "Solo valoraciones malas",
  "No answer was rated badly.": "Ninguna respuesta fue mal valorada.",
  "Nobody has asked it anything yet.": "Nadie le ha preguntado nada aún.",
  Questions: "Preguntas",
  Working: "Trabajando",
  Answered: "Respondida",
  Dropped: "Descartada",
  Helpful: "Útil",
  "Not helpful": "No útil",
  "Conversation {number}": "Conversación {number}",
  "{model}, {tokens} tokens": "{model}, {tokens} tokens",
  "What the model was given": "Lo que recibió el modelo",
  "What it gave": "Lo que devolvió",
};
