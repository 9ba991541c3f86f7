import type { ConversationDraft } from "@/prisma/seed/conversation-draft";

const longLetter = `Dear Acme,

I am writing about order 20871, which I placed on the 2nd and which arrived in two parcels, four days apart. I would like to tell you what happened, because I think it may help you as much as me.

The first parcel held the lantern and one of the two blankets. The lantern is a delight; we read by it for a whole week in the bothy. The blanket, however, was the slate one, where I had ordered heather for my mother, who is particular about such things and has been waiting for it since her birthday.

The second parcel held the other blanket, heather this time, but the box had been opened and taped again, and the wool smells faintly of diesel. I have aired it for three days. It is better, though not gone.

So my questions are:

1. May I keep the slate blanket and pay for it, since my husband has adopted it?
2. Can you send a second heather one that has not travelled with an engine?
3. Is there anything I should do about the parcel service, or do you?

I attach no blame to anybody and only wish to have it settled before the end of the month. I am usually at my desk in the mornings.

With kind regards,
Harriet Penhaligon`;

const quotedAnswer = `On Tue, Grace from Acme wrote:

> Hello Jonas, the pole set is compatible with the 2019 tarp. You need the
> longer of the two guy lines.`;

/** Conversations that carried on by email, or began with it. */
export const letters: ConversationDraft[] = [
  {
    person: {
      name: "Jonas Weber",
      email: "jonas.weber@example.com",
      emailSource: "email_prompt",
      isVerified: true,
      timezone: "Europe/Berlin",
      locale: "en",
    },
    startedHoursAgo: 26,
    status: "open",
    isAssigned: true,
    isSeen: false,
    lines: [
      {
        by: "customer",
        after: 0,
        text: "Does the pole set fit the tarp from 2019? I have to run for a train, sorry.",
      },
      {
        by: "system",
        after: 0,
        kind: "email_prompt",
        text: "Leave your address and we also answer by email, should you have to go.",
        payload: { state: "submitted", email: "jonas.weber@example.com" },
      },
      {
        by: "agent",
        after: 16,
        text: "Hello Jonas, the pole set is compatible with the 2019 tarp. You need the longer of the two guy lines.",
        mailed: "opened",
      },
      {
        by: "customer",
        after: 95,
        text: "Great, thank you. Is the longer line in the box, or do I order it separately?",
        byMail: { quoted: quotedAnswer },
      },
    ],
  },
  {
    person: {
      name: "Harriet Penhaligon",
      email: "harriet.penhaligon@example.com",
      emailSource: "inbound_mail",
      isVerified: true,
      timezone: "Europe/London",
    },
    startedHoursAgo: 4,
    status: "open",
    isAssigned: false,
    isSeen: false,
    subject: "Re: Order 20871: one blanket too many, one too few",
    lines: [{ by: "customer", after: 0, text: longLetter, byMail: {} }],
  },
  {
    person: {
      name: "Wren Castillo",
      email: "wren.castillo@exmaple.com",
      emailSource: "email_prompt",
      pageUrl: "/demo?product=lantern",
    },
    startedHoursAgo: 31,
    status: "open",
    isAssigned: true,
    isSeen: false,
    lines: [
      {
        by: "customer",
        after: 0,
        text: "My lantern flickers at the lowest setting. Is that normal?",
      },
      {
        by: "agent",
        after: 40,
        text: "It should not. Hold the knob down for ten seconds to reset it; if it still flickers, we replace it.",
        mailed: "bounced",
      },
      {
        by: "system",
        after: 1,
        kind: "system",
        text: "Couldn't reach wren.castillo@exmaple.com: the domain doesn't exist",
        payload: { event: "mail_bounced", detail: { email: "wren.castillo@exmaple.com" } },
      },
      {
        by: "agent",
        after: 3,
        kind: "note",
        text: "Looks like a typing error in the domain. Ask for the address if Wren comes back to the chat.",
      },
    ],
  },
  {
    person: {
      name: "Sam Adeyemi",
      email: "sam@example.org",
      emailSource: "inbound_mail",
      isVerified: true,
    },
    startedHoursAgo: 74,
    status: "resolved",
    isAssigned: true,
    isSeen: false,
    subject: "Re: Invoice for order 20655",
    lines: [
      {
        by: "customer",
        after: 0,
        text: "Could you send me an invoice with our VAT number on it? GB 123 4567 89.",
        byMail: {},
      },
      {
        by: "agent",
        after: 55,
        text: "Here it is, with the number on it. It is also in your account under Orders.",
        mailed: "delivered",
      },
      { by: "customer", after: 20, text: "Perfect, thanks.", byMail: {} },
    ],
  },
  {
    person: {
      name: "Iris Vermeulen",
      email: "iris@example.net",
      emailSource: "set_user_signed",
      isVerified: true,
      identifier: "customer-0877",
      locale: "nl",
      timezone: "Europe/Amsterdam",
    },
    startedHoursAgo: 120,
    status: "pending",
    isAssigned: true,
    isSeen: true,
    lines: [
      {
        by: "customer",
        after: 0,
        text: "The beech handle of my kettle has a crack. Can it be replaced, or is it one piece?",
      },
      {
        by: "agent",
        after: 30,
        text: "It comes off with two screws. I have asked the workshop for a new one and write as soon as they answer.",
        mailed: "delivered",
      },
      {
        by: "agent",
        after: 2,
        kind: "note",
        text: "Workshop asked on Monday. They answer on Fridays.",
      },
    ],
  },
];
