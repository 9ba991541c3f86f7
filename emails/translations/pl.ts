import type { MailTexts } from "@/emails/translations/mail-texts";

export const pl: MailTexts = {
  replyDelimiter: "##- Prosimy odpowiedzieć powyżej tej linii -##",
  subject: "[#{number}] Rozmowa z {brand}",
  senderName: "{author} z {brand}",
  preheader: "{author}: {text}",
  you: "Ty",
  customer: "Klient",
  assistant: "Asystent",
  alsoSentTo: "Wysłano także do: {names}",
  earlier: "Wcześniej w tej rozmowie",
  continueInChat: "Kontynuuj na czacie",
  rating1: "Bardzo źle",
  rating2: "Źle",
  rating3: "W porządku",
  rating4: "Dobrze",
  rating5: "Bardzo dobrze",
  orReply: "Możesz też po prostu odpowiedzieć na ten e-mail.",
  attached: "{size}, w załączniku",
  linkLeftOut: "[link pominięty]",
  restInChat: "Ta wiadomość jest za długa na e-mail. Reszta jest na czacie:",
  reasonChat: "Otrzymujesz ten e-mail w związku ze swoją wiadomością do {brand} na czacie.",
  reasonParticipant: "Otrzymujesz ten e-mail, ponieważ uczestniczysz w tej rozmowie z {brand}.",
  reasonClaim:
    "Otrzymujesz ten e-mail, ponieważ ktoś podał adres {email} na czacie z {brand}. Jeśli to nie Ty, daj nam znać, a przestaniemy pisać.",
  wasNotMe: "To nie ja",
  mute: "Nie chcę więcej e-maili o tej rozmowie",
  sentTo: "Wysłano na adres {email}",

  transcriptTitle: "Rozmowa z {brand}",
  transcriptCount: {
    one: "{count} wiadomość",
    few: "{count} wiadomości",
    many: "{count} wiadomości",
    other: "{count} wiadomości",
  },
  transcriptLeftOut: {
    one: "Pierwsza wiadomość się tu nie mieści. Znajdziesz ją na czacie.",
    few: "Pierwsze {count} wiadomości się tu nie mieszczą. Znajdziesz je na czacie.",
    many: "Pierwszych {count} wiadomości się tu nie mieści. Znajdziesz je na czacie.",
    other: "Pierwszych {count} wiadomości się tu nie mieści. Znajdziesz je na czacie.",
  },
  transcriptAsked: "Otrzymujesz ten e-mail na prośbę przekazaną {brand} na czacie.",
  transcriptSent: "Otrzymujesz ten e-mail, ponieważ {author} z {brand} przesyła Ci tę kopię.",
  transcriptOwn:
    "Otrzymujesz ten e-mail na własną prośbę o kopię tej rozmowy. Jeśli odpowiesz, Twoja odpowiedź trafi do klienta.",

  resetSubject: "Ustaw nowe hasło",
  resetGreeting: "Dzień dobry, {name},",
  resetBody: "Ktoś poprosił o nowe hasło do Twojego konta. Ustaw je tutaj:",
  resetButton: "Ustaw nowe hasło",
  resetValidity: {
    one: "Link działa jeden raz, przez {count} minutę.",
    few: "Link działa jeden raz, przez {count} minuty.",
    many: "Link działa jeden raz, przez {count} minut.",
    other: "Link działa jeden raz, przez {count} minuty.",
  },
  resetIgnore: "Jeśli to nie Ty, zignoruj ten e-mail. Twoje hasło się nie zmieni.",

  tripSubject: "Odpowiedz na ten e-mail, aby zakończyć test",
  tripPreheader: "Wystarczy jedno słowo.",
  tripBody:
    "E-maile z Segue do Ciebie docierają. Teraz kliknij „Odpowiedz” i odeślij cokolwiek; wystarczy jedno słowo. Ustawienia poczty pokażą wtedy, że odpowiedzi też docierają.",
  tripAsked: "Ten test został zamówiony na {baseUrl}.",

  pageBrokenTitle: "Ten link nie działa",
  pageBrokenText: "Jest niepełny albo rozmowa, do której należy, już nie istnieje.",
  pageEndedTitle: "Ten link już nie działa",
  pageEndedText: "Odpowiedz zamiast tego na e-mail: odpowiedź trafi do tej samej rozmowy.",
  pageContinueText:
    "Pisz dalej na czacie, tu w przeglądarce. Nadal możesz odpowiadać e-mailem, kiedy chcesz.",
  pageRefusedTitle: "Dziękujemy, więcej nie napiszemy",
  pageRefusedText: "{email} nie otrzyma więcej e-maili o tej rozmowie.",
  pageRefuseTitle: "Czy ktoś inny podał Twój adres?",
  pageRefuseText:
    "Jeśli to nie była Twoja rozmowa z {brand}, daj nam znać: usuniemy {email} z tej rozmowy i nic więcej nie wyślemy.",
  pageMutedTitle: "E-maile są wstrzymane",
  pageMutedText:
    "{email} nie otrzyma więcej e-maili o tej rozmowie. Odpowiedź na dowolny z nich je wznowi.",
  pageUnmute: "Chcę znów otrzymywać e-maile",
  pageUnmutedTitle: "Znów otrzymujesz e-maile",
  pageUnmutedText: "Odpowiedzi w tej rozmowie są znów wysyłane na {email}.",
  pageMuteTitle: "Wstrzymać e-maile o tej rozmowie?",
  pageMuteText: "{brand} będzie wtedy odpowiadać tylko na czacie. Inne rozmowy się nie zmienią.",
  pageMute: "Wstrzymaj e-maile",
};
