import type { ConversationDraft } from "@/prisma/seed/conversation-draft";

/** Conversations in other languages, two of them written from right to left. */
export const languages: ConversationDraft[] = [
  {
    person: {
      name: "ليلى حداد",
      email: "layla@example.com",
      emailSource: "email_prompt",
      locale: "ar",
      timezone: "Asia/Amman",
      pageUrl: "/demo?product=lantern",
    },
    startedHoursAgo: 3,
    status: "open",
    isAssigned: false,
    isSeen: true,
    lines: [
      { by: "customer", after: 0, text: "مرحبًا، هل يمكن شحن المصباح Fen بالطاقة الشمسية فقط؟" },
      { by: "customer", after: 1, text: "وكم يستغرق التوصيل إلى عمّان؟" },
      {
        by: "system",
        after: 0,
        kind: "email_prompt",
        text: "Leave your address and we also answer by email, should you have to go.",
        payload: { state: "submitted", email: "layla@example.com" },
      },
    ],
  },
  {
    person: {
      name: "נועה לוי",
      email: "noa@example.com",
      emailSource: "set_user_signed",
      isVerified: true,
      identifier: "customer-2210",
      locale: "he",
      timezone: "Asia/Jerusalem",
    },
    startedHoursAgo: 49,
    status: "resolved",
    isAssigned: true,
    isSeen: true,
    lines: [
      {
        by: "customer",
        after: 0,
        text: "שלום, הזמנתי שתי שמיכות Moor וקיבלתי רק אחת. מספר ההזמנה 20903.",
      },
      {
        by: "agent",
        after: 9,
        text: "Hello Noa, the second one left our store this morning; the tracking number is in your account.",
      },
      { by: "customer", after: 5, text: "מעולה, תודה רבה!" },
    ],
  },
  {
    person: {
      name: "Jürgen Großmann",
      email: "juergen@example.de",
      emailSource: "inbound_mail",
      isVerified: true,
      locale: "de",
      timezone: "Europe/Berlin",
    },
    startedHoursAgo: 6,
    status: "open",
    isAssigned: true,
    isSeen: false,
    subject: "Re: Rückfrage zur Ridge-Kanne",
    lines: [
      {
        by: "customer",
        after: 0,
        text: "Guten Tag,\n\nist die Kanne auch für Induktion geeignet? Auf der Seite steht nur „Herd und offenes Feuer“.\n\nViele Grüße\nJürgen Großmann",
        byMail: {},
      },
      {
        by: "agent",
        after: 22,
        text: "Guten Tag Herr Großmann, ja: Der Boden ist aus magnetischem Stahl und funktioniert auf Induktion.",
        mailed: "delivered",
      },
    ],
  },
];
