/** Words up to the first sent message. `{name}` is filled in; of a plural the form of the number `count` is taken. */
export const en = {
  chat: "Chat",
  back: "Back",
  closeChat: "Close chat",
  online: "We are online",
  away: "We are away",
  repliesInMinutes: "We usually answer in a few minutes",
  repliesInHours: "We usually answer within a few hours",
  repliesInDay: "We usually answer within a day",
  backIn: "Back {time}",
  backAt: "Back at {time}",
  backTomorrow: "Back tomorrow, {time}",
  backOn: "Back {day}, {time}",
  answersByMail: "Write to us: we answer here and by email.",
  sendUsMessage: "Send us a message",
  you: "You",
  team: "Team",
  conversation: "Conversation",
  message: "Message",
  writeMessage: "Write a message",
  sendMessage: "Send message",
  attachFiles: "Attach files, up to {size} each",
  emoji: "Emoji",
  today: "Today",
  yesterday: "Yesterday",
  sending: "Sending",
  waiting: "Waiting for a connection",
  sent: "Sent",
  notSent: "Not sent",
  tryAgain: "Try again",
  copy: "Copy",
  discard: "Delete",
  loading: "Loading",
  offline: "No connection. What you write is sent as soon as it is back.",
  unavailable: "The chat cannot be reached just now. It is tried again.",
  failed: "That didn't work. Try again.",
  startsAnew: "Your earlier chat has ended on this device. What you write now starts a new one.",
  blocked: "You cannot write here.",
  linkEnded:
    "This link does not work any more. Reply to the email instead: your answer arrives in the same conversation.",
  agree: "Agree and continue",
  skip: "Skip",
  optional: "optional",
  choose: "Choose",
  email: "Email",
  flawNeeded: "{label} is needed.",
  flawEmail: "That doesn't look like an email address. Check it and try again.",
  flawPhone: "That doesn't look like a phone number.",
  flawNumber: "Enter a number.",
  flawLink: "Enter a link that starts with https://.",
  flawDate: "Enter a date.",
  flawTooLong: "This is too long.",
  tooMuch: "That was too much at once. Try again {time}.",
  seen: "Seen",
};

type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The same words in another language; a plural has the forms its language needs. */
export type Translated<English> = {
  [Key in keyof English]: English[Key] extends string ? string : Plural;
};

export type Words = Translated<typeof en>;
