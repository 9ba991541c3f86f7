import type { MailTexts } from "@/emails/translations/mail-texts";

export const nl: MailTexts = {
  replyDelimiter: "##- Antwoord boven deze regel -##",
  subject: "[#{number}] Uw gesprek met {brand}",
  senderName: "{author} van {brand}",
  preheader: "{author}: {text}",
  you: "U",
  customer: "Klant",
  assistant: "Assistent",
  alsoSentTo: "Ook verzonden aan {names}",
  earlier: "Eerder in dit gesprek",
  continueInChat: "Verder in de chat",
  rating1: "Heel slecht",
  rating2: "Slecht",
  rating3: "Gaat wel",
  rating4: "Goed",
  rating5: "Heel goed",
  orReply: "Of beantwoord gewoon deze e-mail.",
  attached: "{size}, bijgevoegd",
  linkLeftOut: "[link weggelaten]",
  restInChat: "Dit bericht is te lang voor een e-mail. De rest staat in de chat:",
  reasonChat: "U ontvangt deze e-mail omdat u {brand} via de chat hebt geschreven.",
  reasonParticipant: "U ontvangt deze e-mail omdat u deelneemt aan dit gesprek met {brand}.",
  reasonClaim:
    "U ontvangt deze e-mail omdat iemand in de chat met {brand} het adres {email} heeft opgegeven. Was u dat niet? Laat het ons weten, dan stoppen we.",
  wasNotMe: "Dit was ik niet",
  mute: "Geen e-mails meer over dit gesprek",
  sentTo: "Verzonden aan {email}",

  transcriptTitle: "Uw gesprek met {brand}",
  transcriptCount: { one: "{count} bericht", other: "{count} berichten" },
  transcriptLeftOut: {
    one: "Het eerste bericht past hier niet. U vindt het in de chat.",
    other: "De eerste {count} berichten passen hier niet. U vindt ze in de chat.",
  },
  transcriptAsked: "U ontvangt deze e-mail omdat u {brand} er in de chat om hebt gevraagd.",
  transcriptSent: "U ontvangt deze e-mail omdat {author} van {brand} u deze kopie heeft gestuurd.",
  transcriptOwn:
    "U ontvangt deze e-mail omdat u om een kopie van dit gesprek hebt gevraagd. Als u antwoordt, gaat uw antwoord naar de klant.",

  resetSubject: "Nieuw wachtwoord instellen",
  resetGreeting: "Hallo {name},",
  resetBody: "Iemand heeft een nieuw wachtwoord voor uw account aangevraagd. Kies het hier:",
  resetButton: "Nieuw wachtwoord instellen",
  resetValidity: {
    one: "De link werkt één keer, {count} minuut lang.",
    other: "De link werkt één keer, {count} minuten lang.",
  },
  resetIgnore: "Was u dit niet? Dan kunt u deze e-mail negeren. Uw wachtwoord blijft hetzelfde.",

  tripSubject: "Beantwoord deze e-mail om de test af te ronden",
  tripPreheader: "Eén woord volstaat.",
  tripBody:
    "E-mails van Segue komen bij u aan. Klik nu op ‘Beantwoorden’ en stuur iets terug; één woord volstaat. De e-mailinstellingen laten dan zien dat ook antwoorden binnenkomen.",
  tripAsked: "U hebt deze test aangevraagd op {baseUrl}.",

  pageBrokenTitle: "Deze link werkt niet",
  pageBrokenText: "Hij is onvolledig, of het gesprek waar hij bij hoort bestaat niet meer.",
  pageEndedTitle: "Deze link werkt niet meer",
  pageEndedText: "Beantwoord in plaats daarvan de e-mail: uw antwoord komt in hetzelfde gesprek.",
  pageContinueText:
    "Ga verder in de chat, hier in uw browser. U kunt nog steeds per e-mail antwoorden wanneer u wilt.",
  pageRefusedTitle: "Bedankt, we zijn gestopt",
  pageRefusedText: "{email} krijgt geen e-mail meer over dit gesprek.",
  pageRefuseTitle: "Heeft iemand anders uw adres opgegeven?",
  pageRefuseText:
    "Hebt u niet met {brand} gechat? Laat het ons weten: we halen {email} uit dat gesprek en sturen niets meer.",
  pageMutedTitle: "De e-mails zijn gestopt",
  pageMutedText:
    "{email} krijgt geen e-mail meer over dit gesprek. Als u er een beantwoordt, beginnen ze weer.",
  pageUnmute: "Mail mij weer",
  pageUnmutedTitle: "U ontvangt weer e-mails",
  pageUnmutedText: "Antwoorden in dit gesprek gaan weer naar {email}.",
  pageMuteTitle: "Geen e-mails meer over dit gesprek?",
  pageMuteText: "{brand} antwoordt dan alleen nog in de chat. Andere gesprekken veranderen niet.",
  pageMute: "Geen e-mails meer",
};
