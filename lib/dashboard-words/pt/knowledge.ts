import type { Said } from "@/lib/dashboard-words/said";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";

export const knowledge: Said<KnowledgeText> = {
  "All assistants": "Todos os assistentes",
  "Answers customers first, from what you have written, and passes the rest to people.":
    "Responde primeiro aos clientes com o que você escreveu e passa o resto para pessoas.",
  "The model is at it.": "O modelo está trabalhando.",
  Sources: "Fontes",
  "No further label fits.": "Nenhuma outra etiqueta se aplica.",
  "Add {title}": "Adicionar {title}",
  "Suggest a reply": "Sugerir uma resposta",
  "Summarize into a note": "Resumir em uma nota",
  "Suggest labels": "Sugerir etiquetas",
  "Write something, and it can be put into other words.":
    "Escreva algo, e poderá ser dito com outras palavras.",
  "What you wrote": "O que você escreveu",
  "Translate for the customer": "Traduzir para o cliente",
  Friendlier: "Mais amigável",
  "More formal": "Mais formal",
  Shorter: "Mais curto",
  Clearer: "Mais claro",
  "One moment…": "Um momento…",
  "The server could not be reached. Close this and try again.":
    "Não foi possível contatar o servidor. Feche isto e tente de novo.",
  "With a model, replies, summaries, labels and translations are drafted here. Whoever runs this server sets AI_BASE_URL, AI_API_KEY and AI_MODEL.":
    "Com um modelo, respostas, resumos, etiquetas e traduções são rascunhados aqui. Quem opera este servidor define AI_BASE_URL, AI_API_KEY e AI_MODEL.",
  "Drafts follow an assistant's rules and limits. Make one under Settings, Assistant.":
    "Os rascunhos seguem as regras e limites de um assistente. Crie um em Configurações, Assistente.",
  "Drafted. Read it before you send it.": "Rascunho pronto. Leia antes de enviar.",
  "Nothing was found.": "Nada foi encontrado.",
  "How sure it is": "Grau de certeza",
  "Good answer": "Boa resposta",
  "Bad answer": "Resposta ruim",
  "From {sources}": "De {sources}",
  "Helped the customer": "Ajudou o cliente",
  "Did not help the customer": "Não ajudou o cliente",
  "Noted. An administrator sees it with its sources.":
    "Anotado. Um administrador vê isto com as fontes.",
  "No customer hears it. Saved settings count.":
    "Nenhum cliente ouve. Valem as configurações salvas.",
  Ask: "Perguntar",
  "What it says": "O que ele diz",
  "Keep this question as a test": "Guardar esta pergunta como teste",
  "To a person": "Para uma pessoa",
  "Kept. It is asked again after every change.": "Guardada. É feita de novo após cada mudança.",
  "It offers: {choices}": "Oferece: {choices}",
  "Worded by {model}": "Redigido por {model}",
  "How it answers": "Como ele responde",
  "Answers in one conversation": "Respostas por conversa",
  "After these a person takes over.": "Depois, uma pessoa assume.",
  "Use canned responses": "Usar respostas prontas",
  "They count as knowledge beside articles and approved answers.":
    "Contam como conhecimento, ao lado de artigos e respostas aprovadas.",
  "With a model": "Com um modelo",
  "A model words the answers; it says nothing that your knowledge does not.":
    "Um modelo redige as respostas; não diz nada que o seu conhecimento não diga.",
  "Without a model it answers in your articles' own words. Set AI_BASE_URL, AI_API_KEY and AI_MODEL on the server, and it words its answers itself.":
    "Sem modelo, ele responde com as palavras dos seus artigos. Defina AI_BASE_URL, AI_API_KEY e AI_MODEL no servidor, e ele mesmo redige.",
  Tone: "Tom",
  Friendly: "Amigável",
  Neutral: "Neutro",
  Formal: "Formal",
  Guardrails: "Limites",
  "What it must always or never do, in your words. Customers cannot change it.":
    "O que ele deve fazer sempre ou nunca, nas suas palavras. Os clientes não podem mudar isso.",
  "Tokens in one conversation": "Tokens por conversa",
  "Tokens in 24 hours": "Tokens em 24 horas",
  "When they are used up, people answer.": "Quando acabam, pessoas respondem.",
  "Settings of the assistant": "Configurações do assistente",
  "Who answers": "Quem responde",
  Sign: "Símbolo",
  "Where it answers": "Onde ele responde",
  "In these inboxes it answers first. People take over with a word, and get what it does not know.":
    "Nestas caixas de entrada ele responde primeiro. As pessoas assumem com uma palavra e recebem o que ele não sabe.",
  "Conversations it has go to your team. Its log and test questions are deleted with it.":
    "As conversas dele vão para sua equipe. O registro e as perguntas de teste são excluídos junto.",
  "Saved. New conversations follow it.": "Salvo. As novas conversas seguem isto.",
  "Delete {name}?": "Excluir {name}?",
  "{name} answers here now.": "{name} responde aqui agora.",
  "Nobody answers before you do.": "Ninguém responde antes de você.",
  "An assistant answers from your articles and approved answers, day and night, and passes everything else to your team with a note. Make one, write a few articles, try it below its settings, then switch it on for an inbox.":
    "Um assistente responde com seus artigos e respostas aprovadas, dia e noite, e passa o resto à sua equipe com uma nota. Crie um, escreva alguns artigos, teste-o abaixo das configurações e ligue-o em uma caixa de entrada.",
  Assistants: "Assistentes",
  "On in {count} inboxes": {
    one: "Ligado em {count} caixa de entrada",
    other: "Ligado em {count} caixas de entrada",
  },
  "Test questions": "Perguntas de teste",
  "Asked again after every change of knowledge or settings.":
    "Feitas de novo após cada mudança de conhecimento ou configurações.",
  "None yet. Try a question above and keep it.":
    "Nenhuma ainda. Teste uma pergunta acima e guarde-a.",
  "Was different until {time}": "Era diferente até {time}",
  Answer: "Resposta",
  "New assistant": "Novo assistente",
  "Customers read it above its answers, always with the mark AI.":
    "Os clientes o leem acima das respostas, sempre com a marca IA.",
  "Make it": "Criar assistente",
  "What it was asked": "O que lhe perguntaram",
  "Open one to see its sources and, with a model, what the model was given.":
    "Abra uma para ver as fontes e, com um modelo, o que o modelo recebeu.",
  "Show all": "Mostrar tudo",
  "Only bad ratings": "Só avaliações ruins",
  "No answer was rated badly.": "Nenhuma resposta foi mal avaliada.",
  "Nobody has asked it anything yet.": "Ninguém lhe perguntou nada ainda.",
  Questions: "Perguntas",
  Working: "Trabalhando",
  Answered: "Respondida",
  Dropped: "Descartada",
  Helpful: "Útil",
  "Not helpful": "Não útil",
  "Conversation {number}": "Conversa {number}",
  "{model}, {tokens} tokens": "{model}, {tokens} tokens",
  "What the model was given": "O que o modelo recebeu",
  "What it gave": "O que ele devolveu",
};
