import type { SaidLine } from "@/server/assistant/turn/turn";
import type { Prisma } from "@/server/db/client";
import type { TenantDb, TenantTx } from "@/server/db/tenant";

const lineSelect = {
  id: true,
  seq: true,
  authorKind: true,
  via: true,
  text: true,
  createdAt: true,
} satisfies Prisma.MessageSelect;

type Line = Prisma.MessageGetPayload<{ select: typeof lineSelect }>;

export type Talk = {
  /** The customer's newest message. */
  newest: Line;
  /** All he wrote since he was last answered; empty when it was files alone. */
  question: string;
  history: SaidLine[];
  /** What the contact himself wrote in the chat; null when the question is not wholly his. */
  ownLines: { text: string; createdAt: Date }[] | null;
};

const mostLines = 30;
const mostCharacters = 4_000;

const isCustomers = ({ authorKind }: Line) =>
  authorKind === "contact" || authorKind === "participant";

/** A mail's author, or a machine's claim, drives no tool. */
const isOwn = ({ authorKind, via }: Line) => authorKind === "contact" && via === "widget";

/** What was said in a conversation, parted at the question; null when the customer did not have the last word. */
export async function readTalk(
  db: TenantDb | TenantTx,
  conversationId: string,
): Promise<Talk | null> {
  const newestFirst = await db.message.findMany({
    where: { conversationId, kind: "chat", deletedAt: null },
    orderBy: { seq: "desc" },
    take: mostLines,
    select: lineSelect,
  });
  const [newest] = newestFirst;
  if (!newest || !isCustomers(newest)) return null;
  const answered = newestFirst.findIndex((line) => !isCustomers(line));
  const asked = newestFirst.slice(0, answered === -1 ? newestFirst.length : answered);
  const history = newestFirst.slice(asked.length).reverse();
  return {
    newest,
    question: asked
      .map(({ text }) => text.trim())
      .filter(Boolean)
      .reverse()
      .join("\n")
      .slice(-mostCharacters),
    history: history.filter(({ text }) => text.trim() !== "").map(said),
    ownLines: asked.every(isOwn)
      ? newestFirst
          .filter((line) => isOwn(line) && line.text.trim() !== "")
          .map(({ text, createdAt }) => ({ text: text.slice(0, mostCharacters), createdAt }))
          .reverse()
      : null,
  };
}

/** The newest lines of a conversation, oldest first. */
export async function readLines(
  db: TenantDb | TenantTx,
  conversationId: string,
): Promise<SaidLine[]> {
  const lines = await db.message.findMany({
    where: { conversationId, kind: "chat", deletedAt: null, text: { not: "" } },
    orderBy: { seq: "desc" },
    take: mostLines,
    select: lineSelect,
  });
  return lines.reverse().map(said);
}

const said = (line: Line): SaidLine => ({
  by: sideOf(line),
  text: line.text.slice(0, mostCharacters),
});

function sideOf(line: Line): SaidLine["by"] {
  if (isCustomers(line)) return "customer";
  return line.authorKind === "agent" ? "agent" : "assistant";
}
