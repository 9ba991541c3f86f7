import type { MailTexts } from "@/emails/translations/mail-texts";

export const de: MailTexts = {
  replyDelimiter: "##- Bitte antworten Sie über dieser Zeile -##",
  subject: "[#{number}] Ihre Unterhaltung mit {brand}",
  senderName: "{author} von {brand}",
  preheader: "{author}: {text}",
  you: "Sie",
  customer: "Kunde",
  assistant: "Assistent",
  alsoSentTo: "Auch gesendet an {names}",
  earlier: "Bisher in dieser Unterhaltung",
  continueInChat: "Im Chat fortsetzen",
  rating1: "Sehr schlecht",
  rating2: "Schlecht",
  rating3: "In Ordnung",
  rating4: "Gut",
  rating5: "Sehr gut",
  orReply: "Oder antworten Sie einfach auf diese E-Mail.",
  attached: "{size}, angehängt",
  linkLeftOut: "[Link weggelassen]",
  restInChat: "Diese Nachricht ist zu lang für eine E-Mail. Der Rest steht im Chat:",
  reasonChat: "Sie erhalten diese E-Mail, weil Sie {brand} im Chat geschrieben haben.",
  reasonParticipant:
    "Sie erhalten diese E-Mail, weil Sie an dieser Unterhaltung mit {brand} teilnehmen.",
  reasonClaim:
    "Sie erhalten diese E-Mail, weil jemand im Chat mit {brand} die Adresse {email} angegeben hat. Wenn Sie das nicht waren, sagen Sie es uns, und wir schreiben Ihnen nicht mehr.",
  wasNotMe: "Das war ich nicht",
  mute: "Keine E-Mails mehr zu dieser Unterhaltung",
  sentTo: "Gesendet an {email}",

  transcriptTitle: "Ihre Unterhaltung mit {brand}",
  transcriptCount: { one: "{count} Nachricht", other: "{count} Nachrichten" },
  transcriptLeftOut: {
    one: "Die erste Nachricht passt nicht in diese E-Mail. Sie finden sie im Chat.",
    other: "Die ersten {count} Nachrichten passen nicht in diese E-Mail. Sie finden sie im Chat.",
  },
  transcriptAsked:
    "Sie erhalten diese E-Mail, weil Sie {brand} im Chat um diese Abschrift gebeten haben.",
  transcriptSent:
    "Sie erhalten diese E-Mail, weil {author} von {brand} Ihnen diese Abschrift gesendet hat.",
  transcriptOwn:
    "Sie erhalten diese E-Mail, weil Sie eine Kopie dieser Unterhaltung angefordert haben. Wenn Sie antworten, geht Ihre Antwort an den Kunden.",

  resetSubject: "Neues Passwort festlegen",
  resetGreeting: "Guten Tag, {name},",
  resetBody: "Jemand hat für Ihr Konto ein neues Passwort angefordert. Legen Sie es hier fest:",
  resetButton: "Neues Passwort festlegen",
  resetValidity: {
    one: "Der Link funktioniert einmal und {count} Minute lang.",
    other: "Der Link funktioniert einmal und {count} Minuten lang.",
  },
  resetIgnore:
    "Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren. Ihr Passwort bleibt, wie es ist.",

  tripSubject: "Antworten Sie auf diese E-Mail, um den Test abzuschließen",
  tripPreheader: "Ein Wort genügt.",
  tripBody:
    "E-Mails von Segue kommen bei Ihnen an. Klicken Sie jetzt auf „Antworten“ und schicken Sie irgendetwas zurück; ein Wort genügt. Die E-Mail-Einstellungen zeigen dann, dass auch Antworten ankommen.",
  tripAsked: "Sie haben diesen Test unter {baseUrl} angefordert.",

  pageBrokenTitle: "Dieser Link funktioniert nicht",
  pageBrokenText:
    "Er ist unvollständig, oder die Unterhaltung, zu der er gehört, gibt es nicht mehr.",
  pageEndedTitle: "Dieser Link funktioniert nicht mehr",
  pageEndedText:
    "Antworten Sie stattdessen auf die E-Mail: Ihre Antwort kommt in derselben Unterhaltung an.",
  pageContinueText:
    "Schreiben Sie im Chat weiter, gleich hier im Browser. Per E-Mail antworten können Sie weiterhin jederzeit.",
  pageRefusedTitle: "Danke, wir schreiben Ihnen nicht mehr",
  pageRefusedText: "{email} erhält keine E-Mails mehr zu dieser Unterhaltung.",
  pageRefuseTitle: "Hat jemand anderes Ihre Adresse angegeben?",
  pageRefuseText:
    "Wenn Sie nicht mit {brand} gechattet haben, sagen Sie es uns: Wir nehmen {email} aus der Unterhaltung und senden nichts mehr.",
  pageMutedTitle: "Sie erhalten keine E-Mails mehr",
  pageMutedText:
    "{email} erhält keine E-Mails mehr zu dieser Unterhaltung. Wenn Sie auf eine antworten, kommen wieder welche.",
  pageUnmute: "Wieder E-Mails erhalten",
  pageUnmutedTitle: "Sie erhalten wieder E-Mails",
  pageUnmutedText: "Antworten in diesem Gespräch gehen wieder an {email}.",
  pageMuteTitle: "Keine E-Mails mehr zu dieser Unterhaltung?",
  pageMuteText:
    "{brand} antwortet dann nur noch im Chat. Andere Unterhaltungen sind davon nicht betroffen.",
  pageMute: "Keine E-Mails mehr",
};
