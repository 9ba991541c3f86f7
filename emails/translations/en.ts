import type { MailTexts } from "@/emails/translations/mail-texts";

export const en: MailTexts = {
  replyDelimiter: "##- Reply above this line -##",
  subject: "[#{number}] Your conversation with {brand}",
  senderName: "{author} from {brand}",
  preheader: "{author}: {text}",
  you: "You",
  customer: "Customer",
  assistant: "Assistant",
  alsoSentTo: "Also sent to {names}",
  earlier: "Earlier in this conversation",
  continueInChat: "Continue in chat",
  rating1: "Very bad",
  rating2: "Bad",
  rating3: "Okay",
  rating4: "Good",
  rating5: "Very good",
  orReply: "Or just reply to this email.",
  attached: "{size}, attached",
  linkLeftOut: "[link left out]",
  restInChat: "This message is too long for an email. The rest is in the chat:",
  reasonChat: "You get this email because you wrote to {brand} in the chat.",
  reasonParticipant: "You get this email because you take part in this conversation with {brand}.",
  reasonClaim:
    "You get this email because somebody gave {email} in the chat with {brand}. If that was not you, say so and we stop.",
  wasNotMe: "This wasn't me",
  mute: "Stop emails about this conversation",
  sentTo: "Sent to {email}",

  transcriptTitle: "Your conversation with {brand}",
  transcriptCount: { one: "{count} message", other: "{count} messages" },
  transcriptLeftOut: {
    one: "The first message does not fit here. You find it in the chat.",
    other: "The first {count} messages do not fit here. You find them in the chat.",
  },
  transcriptAsked: "You get this email because you asked {brand} for it in the chat.",
  transcriptSent: "You get this email because {author} from {brand} sent you this copy.",
  transcriptOwn:
    "You get this email because you asked for a copy of this conversation. If you reply, your answer goes to the customer.",

  resetSubject: "Set a new password",
  resetGreeting: "Hello {name},",
  resetBody: "Somebody asked for a new password for your account. Choose one here:",
  resetButton: "Set a new password",
  resetValidity: {
    one: "The link works once, for {count} minute.",
    other: "The link works once, for {count} minutes.",
  },
  resetIgnore: "If this was not you, you can ignore this email. Your password stays as it is.",

  tripSubject: "Answer this mail to finish the test",
  tripPreheader: "One word will do.",
  tripBody:
    "Mail from Segue reaches you. Now press Reply and send anything back; one word will do. The email settings then show that answers come in as well.",
  tripAsked: "You asked for this test at {baseUrl}.",

  pageBrokenTitle: "This link does not work",
  pageBrokenText: "It is incomplete, or the conversation it belongs to no longer exists.",
  pageEndedTitle: "This link does not work any more",
  pageEndedText: "Reply to the email instead: your answer arrives in the same conversation.",
  pageContinueText:
    "Carry on in the chat, here in your browser. You can still answer by email whenever you like.",
  pageRefusedTitle: "Thank you, we have stopped",
  pageRefusedText: "{email} gets no more email about this conversation.",
  pageRefuseTitle: "Did somebody else give your address?",
  pageRefuseText:
    "If you did not chat with {brand}, say so: we take {email} off that conversation and send nothing more.",
  pageMutedTitle: "Emails are stopped",
  pageMutedText:
    "{email} gets no more email about this conversation. If you reply to one, they start again.",
  pageUnmute: "Email me again",
  pageUnmutedTitle: "You get emails again",
  pageUnmutedText: "Answers in this conversation go to {email} again.",
  pageMuteTitle: "Stop emails about this conversation?",
  pageMuteText: "{brand} then answers in the chat only. Other conversations are not affected.",
  pageMute: "Stop emails",
};
