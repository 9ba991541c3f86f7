import type { Said } from "@/lib/dashboard-words/said";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";

export const inboxes: Said<InboxesText> = {
  "All inboxes": "Alle Posteingänge",
  "A website's chat, with the address its conversations carry on by.":
    "Der Chat einer Website, mit der Adresse, über die seine Unterhaltungen weitergehen.",
  "When answers are mailed": "Wann Antworten per E-Mail hinausgehen",
  "Conversation continuity: what a visitor has not seen in the chat reaches him by email.":
    "Fortsetzung der Unterhaltung: Was ein Besucher im Chat nicht gesehen hat, erreicht ihn per E-Mail.",
  "Quiet time": "Ruhezeit",
  "Silence after the last answer before a mail leaves.":
    "Stille nach der letzten Antwort, bevor eine Mail hinausgeht.",
  "Longest wait": "Längste Wartezeit",
  "Even while more answers follow, and while the visitor is still on the site.":
    "Auch wenn weitere Antworten folgen und der Besucher noch auf der Website ist.",
  "Between two mails": "Zwischen zwei Mails",
  "The least time between two mails of one conversation.":
    "Die kürzeste Zeit zwischen zwei Mails einer Unterhaltung.",
  "Undo window": "Zeit zum Zurücknehmen",
  "When the customer writes by email, answers leave after this time.":
    "Wenn der Kunde per E-Mail schreibt, gehen Antworten nach dieser Zeit hinaus.",
  "Messages in one mail": "Nachrichten in einer Mail",
  "The rest follows in the next.": "Der Rest folgt in der nächsten.",
  messages: "Nachrichten",
  seconds: "Sekunden",
  "seconds ({duration})": "Sekunden ({duration})",
  "Create inbox": "Posteingang anlegen",
  "One for each website or brand: with a look, settings and a snippet of its own.":
    "Einer je Website oder Marke: mit eigenem Aussehen, eigenen Einstellungen und eigenem Code.",
  Create: "Anlegen",
  "Pre-chat form": "Formular vor dem Chat",
  "Visitors fill in a short form before they write. With an email field, answers can always reach them.":
    "Besucher füllen ein kurzes Formular aus, bevor sie schreiben. Mit einem E-Mail-Feld erreichen Antworten sie immer.",
  "Email prompt": "Frage nach der E-Mail-Adresse",
  "After the first message the chat asks for an address, once, when none is known.":
    "Nach der ersten Nachricht fragt der Chat einmal nach einer Adresse, wenn keine bekannt ist.",
  "Conversation continuity": "Fortsetzung der Unterhaltung",
  "Answers that a visitor does not see in the chat are sent to him by email, and his reply comes back into the same conversation.":
    "Antworten, die ein Besucher im Chat nicht sieht, gehen ihm per E-Mail zu, und seine Antwort kommt in dieselbe Unterhaltung zurück.",
  "{name} is on.": "{name} ist eingeschaltet.",
  "{name} is off.": "{name} ist ausgeschaltet.",
  "Carry on by email": "Per E-Mail weiterführen",
  "These three act at once.": "Diese drei wirken sofort.",
  Flow: "Ablauf",
  "What happens to conversations without anybody's hand.":
    "Was mit Unterhaltungen ohne jemandes Zutun geschieht.",
  "Give new conversations to members by turns": "Neue Unterhaltungen reihum an Mitglieder geben",
  "To members who are online and have room; of the team, when the conversation has one.":
    "An Mitglieder, die online sind und Platz haben; aus dem Team, wenn die Unterhaltung eines hat.",
  "Open conversations for each at most": "Offene Unterhaltungen je Mitglied höchstens",
  "Free what waits for somebody who is away": "Freigeben, was auf einen Abwesenden wartet",
  "With turns, the next member gets it.": "Reihum bekommt es das nächste Mitglied.",
  "Minutes away": "Minuten abwesend",
  "Resolve after a silence": "Nach einer Stille lösen",
  "Only where the customer was answered; a new message opens it again.":
    "Nur wo der Kunde eine Antwort hat; eine neue Nachricht öffnet sie wieder.",
  "Hours of silence": "Stunden Stille",
  "Said in the chat then": "Was dann im Chat steht",
  "Leave it empty to say nothing.": "Leer lassen, um nichts zu sagen.",
  General: "Allgemein",
  "Of the widget and of mails, when the visitor's own is not known.":
    "Für Widget und Mails, wenn die des Besuchers nicht bekannt ist.",
  "Business name": "Name des Unternehmens",
  "Mails come from": "Mails kommen von",
  "Grace from {business}": "Grace von {business}",
  "Support address": "Support-Adresse",
  "Mail to this address starts a conversation in this inbox.":
    "Mail an diese Adresse beginnt eine Unterhaltung in diesem Posteingang.",
  "Take new mail": "Neue Mail annehmen",
  "Off: mail to the support address waits in the list of unroutable mail.":
    "Aus: Mail an die Support-Adresse wartet in der Liste der nicht zustellbaren Mails.",
  "Signed identity": "Signierte Identität",
  "Sign your users' ids on your server, and they see their history on every device. Without a signature an id is only a claim.":
    "Signieren Sie die Kennungen Ihrer Nutzer auf Ihrem Server, dann sehen sie ihren Verlauf auf jedem Gerät. Ohne Signatur ist eine Kennung nur eine Behauptung.",
  "Require a signature": "Signatur verlangen",
  "Users named without a valid signature are refused, with an error in the browser's console.":
    "Nutzer ohne gültige Signatur werden abgelehnt, mit einem Fehler in der Konsole des Browsers.",
  "Identity key": "Identitätsschlüssel",
  "Hide the key": "Schlüssel verbergen",
  "Show the key": "Schlüssel zeigen",
  "Make a new key": "Neuen Schlüssel erzeugen",
  "Keep the key on your server. Whoever has it can read as any of your users.":
    "Behalten Sie den Schlüssel auf Ihrem Server. Wer ihn hat, kann als jeder Ihrer Nutzer lesen.",
  "Language of the example": "Sprache des Beispiels",
  "Example for {name}": "Beispiel für {name}",
  "The server cannot be reached. The key is unchanged.":
    "Der Server ist nicht erreichbar. Der Schlüssel ist unverändert.",
  "Make a new key?": "Neuen Schlüssel erzeugen?",
  "The present key stops working at once. Until your server signs with the new one, your users count as unknown.":
    "Der jetzige Schlüssel gilt sofort nicht mehr. Bis Ihr Server mit dem neuen signiert, gelten Ihre Nutzer als unbekannt.",
  "{count} fields need your attention.": {
    one: "Ein Feld braucht Ihre Aufmerksamkeit.",
    other: "{count} Felder brauchen Ihre Aufmerksamkeit.",
  },
  "Unsaved changes.": "Nicht gespeicherte Änderungen.",
  "Everything is saved.": "Alles ist gespeichert.",
  "No support address": "Keine Support-Adresse",
  "Carries on by email": "Geht per E-Mail weiter",
  "Put it on your site": "Auf Ihre Website setzen",
  "Paste this before </body> on every page that shall have the chat.":
    "Fügen Sie dies vor </body> auf jeder Seite ein, die den Chat haben soll.",
  "Try it": "Ausprobieren",
  "Install snippet": "Code zum Einbauen",
  "Allowed domains": "Erlaubte Domains",
  "One a line, like www.example.com or *.example.com. Empty: every site may show this widget.":
    "Je Zeile eine, wie www.example.com oder *.example.com. Leer: Jede Website darf dieses Widget zeigen.",
  "Every new visitor's browser solves a riddle":
    "Der Browser jedes neuen Besuchers löst ein Rätsel",
  "Against floods made by programs; people notice a second at most. Off: only newcomers, and only while very many come at once.":
    "Gegen Fluten von Programmen; Menschen merken höchstens eine Sekunde. Aus: nur Neue, und nur wenn sehr viele auf einmal kommen.",
  "The button on your site and the chat behind it.":
    "Der Knopf auf Ihrer Website und der Chat dahinter.",
  "Pick a colour": "Farbe wählen",
  "Side of the page": "Seite, an der er steht",
  Right: "Rechts",
  Left: "Links",
  "Welcome title": "Titel zur Begrüßung",
  "Welcome text": "Text zur Begrüßung",
  "Text on it is white: contrast {ratio} to 1.": "Text darauf ist weiß: Kontrast {ratio} zu 1.",
  "Text on it is black: contrast {ratio} to 1.": "Text darauf ist schwarz: Kontrast {ratio} zu 1.",
  Phone: "Telefon",
  "Long text": "Langer Text",
  "Its name as an attribute, for filters and code.": "Sein Name als Attribut, für Filter und Code.",
  "Belongs to": "Gehört zu",
  "The contact": "Dem Kontakt",
  "This conversation": "Dieser Unterhaltung",
  Placeholder: "Platzhalter",
  Required: "Pflichtfeld",
  Asked: "Gefragt wird",
  always: "immer",
  "depending on “{label}”": "abhängig von „{label}“",
  "When the answer is": "Wenn die Antwort lautet",
  anything: "beliebig",
  ticked: "angekreuzt",
  "Move {name} up": "{name} nach oben",
  "Move {name} down": "{name} nach unten",
  "Fields of the pre-chat form": "Felder des Formulars vor dem Chat",
  "Visitors fill them in before the first message. Without a required field they may skip.":
    "Besucher füllen sie vor der ersten Nachricht aus. Ohne Pflichtfeld können sie sie überspringen.",
  "The form is off. Switch it on above.": "Das Formular ist aus. Schalten Sie es oben ein.",
  "Words above the fields": "Worte über den Feldern",
  "No fields. The form is not shown.": "Keine Felder. Das Formular wird nicht gezeigt.",
  "Form fields": "Felder des Formulars",
  "Add field": "Feld hinzufügen",
  "About the visitor": "Über den Besucher",
  "Your own": "Eigene",
  "Messages by themselves": "Nachrichten von selbst",
  "Shown beside the button on pages you choose, once to a visitor, never over an open conversation. It becomes a conversation when he answers.":
    "Erscheint neben dem Knopf auf Seiten, die Sie wählen, je Besucher einmal, nie über einer offenen Unterhaltung. Antwortet er, wird eine Unterhaltung daraus.",
  "Add message": "Nachricht hinzufügen",
  "None yet. Greet visitors of your prices, or help them at the checkout.":
    "Noch keine. Begrüßen Sie Besucher Ihrer Preise, oder helfen Sie an der Kasse.",
  Message: "Nachricht",
  Pages: "Seiten",
  "An address or a path; * stands for anything: /pricing*":
    "Eine Adresse oder ein Pfad; * steht für Beliebiges: /pricing*",
  "Seconds on the page": "Sekunden auf der Seite",
  From: "Von",
  "Only while you are here": "Nur wenn Sie da sind",
  Consent: "Einwilligung",
  "Visitors agree before their first message. The time and the words are kept with their visit; new words are asked for anew.":
    "Besucher stimmen vor ihrer ersten Nachricht zu. Zeit und Wortlaut bleiben bei ihrem Besuch; ein neuer Wortlaut wird neu gefragt.",
  "Ask for consent": "Einwilligung einholen",
  "What visitors agree to": "Worin Besucher einwilligen",
  "Web addresses in it become links. Other languages: under Languages.":
    "Webadressen darin werden Links. Andere Sprachen: unter Sprachen.",
  Holidays: "Feiertage",
  "Add holiday": "Feiertag hinzufügen",
  "None. On a holiday the inbox is closed all day.":
    "Keine. An einem Feiertag ist der Posteingang den ganzen Tag geschlossen.",
  "Name of the holiday": "Name des Feiertags",
  Christmas: "Weihnachten",
  holiday: "Feiertag",
  "Open on {name}": "Am {name} geöffnet",
  Closed: "Geschlossen",
  "{name}, from": "{name}, von",
  "{name}, to": "{name}, bis",
  "to|time": "bis",
  "the next day": "am nächsten Tag",
  "Remove {time} on {name}": "{time} am {name} entfernen",
  "After a break": "Nach einer Pause",
  "The chat says that you are here while these hours run and somebody of the team is online.":
    "Der Chat sagt, dass Sie da sind, solange diese Zeiten laufen und jemand vom Team online ist.",
  "Visitors are told that you usually answer":
    "Besuchern wird gesagt, dass Sie gewöhnlich antworten",
  "in a few minutes": "in wenigen Minuten",
  "within a few hours": "innerhalb weniger Stunden",
  "within a day": "innerhalb eines Tages",
  "Business hours": "Geschäftszeiten",
  "Off: only who is online counts.": "Aus: Nur wer online ist, zählt.",
  "Time zone": "Zeitzone",
  "Options of the field “{label}”": "Auswahl des Felds „{label}“",
  "One a line, in the order of the options.": "Je Zeile eine, in der Reihenfolge der Auswahl.",
  "Message by itself {number}": "Nachricht von selbst {number}",
  Satisfaction: "Zufriedenheit",
  "When a conversation is resolved, the customer is asked once how it went: in the chat, or by email when he has left.":
    "Wird eine Unterhaltung gelöst, wird der Kunde einmal gefragt, wie es war: im Chat, oder per E-Mail, wenn er gegangen ist.",
  "Ask for a rating": "Um eine Bewertung bitten",
  Question: "Frage",
  Answers: "Antworten",
  "Five faces": "Fünf Gesichter",
  "Five stars": "Fünf Sterne",
  "Notice when nobody is here": "Hinweis, wenn niemand da ist",
  "Text that asks for an address": "Text, der nach einer Adresse fragt",
  "Words above the form's fields": "Worte über den Feldern des Formulars",
  "Question of the survey": "Frage der Umfrage",
  Languages: "Sprachen",
  "The chat speaks twelve languages. Write your own texts in the others here; an empty field keeps what stands in it.":
    "Der Chat spricht zwölf Sprachen. Schreiben Sie Ihre eigenen Texte in den anderen hier; bei einem leeren Feld bleibt, was darin steht.",
  "Follow the visitor's browser": "Dem Browser des Besuchers folgen",
  "Off: everybody is spoken to in {language}, unless the page asks for another language.":
    "Aus: Alle werden auf {language} angesprochen, es sei denn, die Seite verlangt eine andere Sprache.",
  "the inbox's language": "der Sprache des Posteingangs",
  "Your texts in": "Ihre Texte auf",
  "{language} (written)": "{language} (geschrieben)",
  "Texts in {language}": "Texte auf {language}",
  "Label of the field “{label}”": "Name des Felds „{label}“",
  Words: "Worte",
  "What the widget says by itself.": "Was das Widget von selbst sagt.",
  "Greet visitors": "Besucher begrüßen",
  "Shown as the first message of a new conversation.":
    "Steht als erste Nachricht in einer neuen Unterhaltung.",
  "On the card that the email prompt puts into the chat.":
    "Auf der Karte, mit der der Chat nach der Adresse fragt.",
};
