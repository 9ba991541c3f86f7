export type KnowledgeText =
  | "All assistants"
  | "Answers customers first, from what you have written, and passes the rest to people.";
