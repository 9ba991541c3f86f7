/** Words that follow a number: a form for each class of the language's plural rules (Intl.PluralRules). */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Every word of our own in mails and on the pages behind their links. `{name}` is filled in. */
export type MailTexts = {
  /** First visible line, between ##- and -## in every language: from it on everything is cut from replies. */
  replyDelimiter: string;
  /** {number} {brand} */
  subject: string;
  /** {author} {brand} */
  senderName: string;
  /** {author} {text} */
  preheader: string;
  you: string;
  customer: string;
  assistant: string;
  /** {names} */
  alsoSentTo: string;
  earlier: string;
  continueInChat: string;
  /** From bad to good. */
  rating1: string;
  rating2: string;
  rating3: string;
  rating4: string;
  rating5: string;
  orReply: string;
  /** {size} */
  attached: string;
  linkLeftOut: string;
  /** Above the link, where a message was too long for a mail. */
  restInChat: string;
  /** {brand} */
  reasonChat: string;
  /** {brand} */
  reasonParticipant: string;
  /** {email} {brand} */
  reasonClaim: string;
  wasNotMe: string;
  mute: string;
  /** {email} */
  sentTo: string;

  /** {brand} */
  transcriptTitle: string;
  /** {count} */
  transcriptCount: Plural;
  /** {count}: how many of the oldest did not fit. */
  transcriptLeftOut: Plural;
  /** {brand}: the reader asked for it in the chat. */
  transcriptAsked: string;
  /** {author} {brand}: an agent sent it. */
  transcriptSent: string;
  /** An agent's copy for himself, and where an answer to it goes. */
  transcriptOwn: string;

  resetSubject: string;
  /** {name} */
  resetGreeting: string;
  resetBody: string;
  resetButton: string;
  /** {count} minutes */
  resetValidity: Plural;
  resetIgnore: string;

  /** The administrator's test of the way out and back. */
  tripSubject: string;
  tripPreheader: string;
  tripBody: string;
  /** {baseUrl} */
  tripAsked: string;

  pageBrokenTitle: string;
  pageBrokenText: string;
  pageEndedTitle: string;
  pageEndedText: string;
  pageContinueText: string;
  pageRefusedTitle: string;
  /** {email} */
  pageRefusedText: string;
  pageRefuseTitle: string;
  /** {brand} {email} */
  pageRefuseText: string;
  pageMutedTitle: string;
  /** {email} */
  pageMutedText: string;
  pageUnmute: string;
  pageUnmutedTitle: string;
  /** {email} */
  pageUnmutedText: string;
  pageMuteTitle: string;
  /** {brand} */
  pageMuteText: string;
  pageMute: string;
};
