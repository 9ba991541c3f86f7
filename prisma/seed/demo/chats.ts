import type { ConversationDraft } from "@/prisma/seed/conversation-draft";

/** Conversations that stayed in the chat, the newest first. */
export const chats: ConversationDraft[] = [
  {
    person: {
      name: "Priya Raman",
      email: "priya@example.com",
      emailSource: "email_prompt",
      pageUrl: "/demo?product=lantern",
      timezone: "Europe/London",
    },
    startedHoursAgo: 0.2,
    status: "open",
    isAssigned: false,
    isSeen: true,
    lines: [
      {
        by: "customer",
        after: 0,
        text: "Hi, does the Fen lantern charge from a power bank, or only from the wall?",
      },
      {
        by: "customer",
        after: 1,
        text: "We leave for Skye on Friday, so I would need it by Thursday.",
      },
      {
        by: "system",
        after: 0,
        kind: "email_prompt",
        text: "Leave your address and we also answer by email, should you have to go.",
        payload: { state: "submitted", email: "priya@example.com" },
      },
    ],
  },
  {
    person: {
      name: "Tom Okafor",
      email: "tom.okafor@example.com",
      emailSource: "set_user_signed",
      isVerified: true,
      identifier: "customer-1042",
      phone: "+44 7700 900142",
      attributes: { plan: "Trade", since: "2021" },
      pageUrl: "/demo?product=blanket",
    },
    startedHoursAgo: 1.5,
    status: "open",
    isAssigned: true,
    isSeen: true,
    lines: [
      {
        by: "customer",
        after: 0,
        text: "I need 24 Moor blankets for the lodge. Is there a trade price at that number?",
      },
      {
        by: "agent",
        after: 4,
        text: "There is: 15 % off from 20 pieces. I can hold 24 in heather for you until tomorrow evening.",
      },
      { by: "customer", after: 3, text: "Heather is perfect. Can you do half of them in slate?" },
      {
        by: "agent",
        after: 6,
        kind: "note",
        text: "Slate: 9 in stock, 12 more arrive on the 3rd. Ask the warehouse whether they can be split.",
      },
      {
        by: "agent",
        after: 5,
        text: "Nine in slate can leave with the first parcel, the other three a week later. Shall I put it down like that?",
      },
      { by: "customer", after: 2, text: "Yes please. Same address as last time." },
    ],
  },
  {
    person: { name: null, pageUrl: "/demo?product=kettle", timezone: "America/Halifax" },
    startedHoursAgo: 9,
    status: "open",
    isAssigned: false,
    isSeen: true,
    isUnattended: true,
    lines: [
      { by: "customer", after: 0, text: "do you ship to canada" },
      {
        by: "system",
        after: 0,
        kind: "offline_notice",
        text: "Nobody is here just now. We answer as soon as we are back.",
      },
      {
        by: "system",
        after: 0,
        kind: "email_prompt",
        text: "Leave your address and we also answer by email, should you have to go.",
        payload: { state: "dismissed" },
      },
      { by: "customer", after: 2, text: "ok will look again tomorrow" },
    ],
  },
  {
    person: {
      name: "Marta Kowalska",
      email: "marta@example.com",
      emailSource: "pre_chat_form",
      pageUrl: "/demo?product=mug",
      timezone: "Europe/Warsaw",
    },
    startedHoursAgo: 28,
    status: "resolved",
    isAssigned: true,
    isSeen: true,
    lines: [
      {
        by: "customer",
        after: 0,
        kind: "form",
        text: "",
        payload: {
          answers: [
            { key: "name", label: "Name", value: "Marta Kowalska" },
            { key: "email", label: "Email", value: "marta@example.com" },
          ],
        },
      },
      { by: "customer", after: 0, text: "One of my four mugs came with a chip at the rim." },
      {
        by: "agent",
        after: 7,
        text: "Sorry about that. A new one leaves today, and please keep the chipped one: there is nothing to send back.",
      },
      { by: "customer", after: 3, text: "That was quick. Thank you, Grace" },
      {
        by: "system",
        after: 1,
        kind: "system",
        text: "Grace resolved the conversation",
        payload: { event: "status_changed", detail: { status: "resolved", by: "Grace" } },
      },
    ],
  },
  {
    person: {
      name: "Bea Lindqvist",
      email: "bea@example.com",
      emailSource: "set_user",
      pageUrl: "/demo?product=kettle",
    },
    startedHoursAgo: 52,
    status: "snoozed",
    isAssigned: true,
    isSeen: true,
    lines: [
      { by: "customer", after: 0, text: "When is the 2 litre Ridge kettle back?" },
      {
        by: "agent",
        after: 12,
        text: "The next ones are spun in the second week of the month. I will write to you the day they arrive.",
      },
      { by: "customer", after: 4, text: "Lovely, no hurry." },
    ],
  },
];
