import type { ConversationDraft, LineDraft, PersonDraft } from "@/prisma/seed/conversation-draft";
import type { SeedPlace } from "@/prisma/seed/rows";
import { writeConversations } from "@/prisma/seed/write-conversations";

const firstNames = [
  ...["Ada", "Amara", "Björn", "Chiara", "Dilnoza", "Emeka", "Fatima", "Grzegorz", "Hana", "Ines"],
  ...["Jiro", "Kwame", "Léa", "Mehmet", "Noor", "Olga", "Pablo", "Quinn", "Rana", "Søren"],
];
const lastNames = [
  ...["Abbott", "Bianchi", "Çelik", "Dubois", "Eriksen", "Fofana", "García", "Haddad", "Ito"],
  ...["Jansen", "Kovács", "Lindgren", "Müller", "Nowak", "Okafor", "Petrov", "Rossi", "Tanaka"],
];
const questions = [
  "Hi, can I still change the address of my order?",
  "The kettle arrived, but the lid does not close. What can I do?",
  "Do you ship to the islands, and how long does it take?",
  "I would like to return the blanket. It is unused and in its bag.",
  "My discount code is refused at the checkout.",
  "Is the lantern waterproof enough for a week of rain?",
  "Which of the two mugs keeps coffee warm for longer?",
  "I was charged twice for one order, see the two lines on my statement.",
];
const answers = [
  "Thanks for writing. I am looking into it and will be back in a few minutes.",
  "Yes, until the parcel leaves, which is at four in the afternoon.",
  "I have sent you a label. Put it on the box and leave it at any shop with our sign.",
  "That is not how it should be. A new one leaves today; there is nothing to send back.",
  "It is. It has been through a wet October on Skye, twice.",
  "I see both charges. The second is a reservation that your bank releases within three days.",
];
const followUps = [
  "Thank you, that helps.",
  "And what if I am not at home when it comes?",
  "Could you send that by email as well? I have to leave.",
  "Understood. One more thing: is there an invoice?",
];
const notes = ["Ask the warehouse.", "Same question as last week, see the other thread."];

/** Numbers between 0 and 1 that are the same at every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

function pick<Item>(random: Random, items: readonly [Item, ...Item[]] | Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to choose from.");
  return item;
}

function makePerson(random: Random, index: number): PersonDraft {
  if (random() < 0.15) return { name: null };
  const first = pick(random, firstNames);
  const name = `${first} ${pick(random, lastNames)}`;
  const local = first
    .normalize("NFD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();
  const emailSource = pick(random, ["email_prompt", "set_user", "pre_chat_form"] as const);
  return { name, email: `${local}.${index}@example.com`, emailSource };
}

function makeLines(random: Random, count: number): LineDraft[] {
  const lines: LineDraft[] = [{ by: "customer", after: 0, text: pick(random, questions) }];
  while (lines.length < count) {
    const after = Math.ceil(random() * 30);
    const turn = random();
    const isAgentsTurn = lines.at(-1)?.by === "customer";
    if (turn < 0.05) lines.push({ by: "agent", after, kind: "note", text: pick(random, notes) });
    else if (isAgentsTurn) lines.push({ by: "agent", after, text: pick(random, answers) });
    else lines.push({ by: "customer", after, text: pick(random, followUps) });
  }
  return lines;
}

function makeDraft(random: Random, person: PersonDraft, lineCount: number): ConversationDraft {
  const status = pick(random, [
    "open",
    "open",
    "resolved",
    "resolved",
    "resolved",
    "pending",
  ] as const);
  return {
    person,
    // Most of them lately, some up to a year ago.
    startedHoursAgo: 1 + random() ** 3 * 8_760,
    status,
    isAssigned: random() < 0.7,
    isSeen: random() < 0.8,
    lines: makeLines(random, lineCount),
  };
}

/**
 * Writes `contacts`, `conversations` and `messages` of realistic shape, in batches. Calls `report` with the number of
 * messages written so far.
 */
export async function writeBulk(
  place: SeedPlace,
  wanted: { contacts: number; conversations: number; messages: number },
  report: (messages: number) => void,
): Promise<void> {
  const random = makeRandom(place.present.getTime());
  const people = Array.from({ length: wanted.contacts }, (_, index) => makePerson(random, index));
  const contacts = new Map<PersonDraft, string>();
  let [conversationsLeft, messagesLeft] = [wanted.conversations, wanted.messages];
  while (conversationsLeft > 0) {
    const drafts: ConversationDraft[] = [];
    for (let lines = 0; conversationsLeft > 0 && lines < 5_000; conversationsLeft -= 1) {
      const share = (messagesLeft / conversationsLeft) * (0.4 + random() * 1.2);
      const most = messagesLeft - (conversationsLeft - 1);
      const count = conversationsLeft === 1 ? most : Math.min(most, Math.max(1, Math.round(share)));
      drafts.push(makeDraft(random, pick(random, people), count));
      messagesLeft -= count;
      lines += count;
    }
    await writeConversations(place, { drafts, contacts });
    report(wanted.messages - messagesLeft);
  }
  const silent = people.filter((person) => !contacts.has(person));
  await writeConversations(place, { drafts: [], people: silent, contacts });
}
