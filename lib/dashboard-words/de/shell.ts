import type { Said } from "@/lib/dashboard-words/said";
import type { ShellText } from "@/lib/dashboard-words/texts/shell";

export const shell: Said<ShellText> = {
  "Forgot your password": "Passwort vergessen",
  "We mail you a link for choosing a new one.":
    "Wir mailen Ihnen einen Link, mit dem Sie ein neues wählen.",
  "Your password has been changed. Sign in with the new one.":
    "Ihr Passwort wurde geändert. Melden Sie sich mit dem neuen an.",
  "This link no longer works": "Dieser Link gilt nicht mehr",
  "It has been used or is older than an hour.":
    "Er wurde schon benutzt oder ist älter als eine Stunde.",
  "Ask for a new link": "Neuen Link anfordern",
  "Choose a new password": "Neues Passwort wählen",
  "This page could not be shown.": "Diese Seite konnte nicht angezeigt werden.",
  "It has been logged under {digest}. Nothing you wrote is lost.":
    "Der Fehler ist unter {digest} protokolliert. Nichts, was Sie geschrieben haben, ist verloren.",
  "It has been logged. Nothing you wrote is lost.":
    "Der Fehler ist protokolliert. Nichts, was Sie geschrieben haben, ist verloren.",
  "Try again": "Erneut versuchen",
  "There is nothing here.": "Hier ist nichts.",
  "The address may be mistyped, or what it named was removed.":
    "Die Adresse ist vielleicht falsch geschrieben, oder das Gesuchte wurde entfernt.",
  "Go to the conversations": "Zu den Unterhaltungen",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works for an hour.":
    "Wenn sich jemand mit {sentTo} anmeldet, ist eine Mail unterwegs. Ihr Link gilt eine Stunde.",
  Email: "E-Mail",
  "Send again": "Erneut senden",
  "Send link": "Link senden",
  "Back to sign in": "Zurück zur Anmeldung",
  "New password": "Neues Passwort",
  "At least {minPasswordLength} characters. It ends your sign-ins on all devices.":
    "Mindestens {minPasswordLength} Zeichen. Es beendet Ihre Anmeldungen auf allen Geräten.",
  "Set password": "Passwort festlegen",
  Code: "Code",
  "The six figures of your authenticator app, or a backup code.":
    "Die sechs Ziffern Ihrer Authenticator-App oder ein Ersatzcode.",
  "Sign in": "Anmelden",
  "Forgot your password?": "Passwort vergessen?",
  "The server could not be reached. Try again.":
    "Der Server war nicht erreichbar. Versuchen Sie es erneut.",
  "The server could not be reached. Check your connection and try again.":
    "Der Server war nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.",
  "You are offline. Try again when the connection is back.":
    "Sie sind offline. Versuchen Sie es, wenn die Verbindung wieder da ist.",
  "The server did not answer in time. Try again; nothing is sent twice.":
    "Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut; nichts wird doppelt gesendet.",
  "Your sign-in has ended. Drafts are kept.":
    "Ihre Anmeldung ist abgelaufen. Entwürfe bleiben erhalten.",
  "Sign in again": "Neu anmelden",
  "Not live: reconnecting. What you see may be out of date.":
    "Nicht live: Verbindung wird wiederhergestellt. Die Ansicht kann veraltet sein.",
  "Leave without saving?": "Ohne Speichern verlassen?",
  "What you changed on this page will be lost.": "Ihre Änderungen auf dieser Seite gehen verloren.",
  Leave: "Verlassen",
  Stay: "Bleiben",
  Settings: "Einstellungen",
  Inboxes: "Posteingänge",
  Assistant: "Assistent",
  "Mail texts": "Mailtexte",
  People: "Personen",
  Teams: "Teams",
  Labels: "Labels",
  "Canned responses": "Textbausteine",
  Notifications: "Benachrichtigungen",
  Macros: "Makros",
  "Background jobs": "Hintergrundaufgaben",
  "Account of {name}": "Konto von {name}",
  Appearance: "Darstellung",
  "Sign out": "Abmelden",
  Conversations: "Unterhaltungen",
  Contacts: "Kontakte",
  Articles: "Artikel",
  Main: "Hauptnavigation",
  "Go to": "Gehe zu",
  "Settings: {page}": "Einstellungen: {page}",
  "Light colours": "Helle Farben",
  "Dark colours": "Dunkle Farben",
  Look: "Aussehen",
  "theme dark light mode": "Farbschema dunkel hell Modus",
  "Keyboard shortcuts": "Tastenkürzel",
  Help: "Hilfe",
  "Like the system": "Wie das System",
  Light: "Hell",
  Dark: "Dunkel",
  "The browser refused to copy. Select the text and copy it by hand.":
    "Der Browser ließ das Kopieren nicht zu. Markieren Sie den Text und kopieren Sie ihn selbst.",
  Copied: "Kopiert",
  Copy: "Kopieren",
  Close: "Schließen",
  "This invitation no longer works": "Diese Einladung gilt nicht mehr",
  "It has been used, taken back, or is older than a week. Ask whoever sent it for a new one.":
    "Sie wurde benutzt, zurückgenommen oder ist älter als eine Woche. Bitten Sie den Absender um eine neue.",
  "{invitedByName} invites {email} as {role}.": "{invitedByName} lädt {email} ein, als {role}.",
  "You are signed in as {signedInAs}. Sign out there first, or open this link in another browser.":
    "Sie sind als {signedInAs} angemeldet. Melden Sie sich dort erst ab, oder öffnen Sie diesen Link in einem anderen Browser.",
  "Sign in to join": "Anmelden und beitreten",
  "You have joined. Sign in with your password and code.":
    "Sie sind beigetreten. Melden Sie sich mit Passwort und Code an.",
  Name: "Name",
  "Customers see it in the chat and in mails.": "Kunden sehen ihn im Chat und in Mails.",
  "At least {minPasswordLength} characters.": "Mindestens {minPasswordLength} Zeichen.",
  Join: "Beitreten",
  "Join {workspace}": "{workspace} beitreten",
  "Go to workspace": "Zum Arbeitsbereich",
  Search: "Suchen",
  "find messages contacts conversations": "finden Nachrichten Kontakte Unterhaltungen",
  Attributes: "Attribute",
  "Sign in by a mailed link": "Mit einem gemailten Link anmelden",
  "We mail you a link that signs you in. It works once, for 15 minutes.":
    "Wir mailen Ihnen einen Link, der Sie anmeldet. Er gilt einmal und 15 Minuten lang.",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works once, for 15 minutes.":
    "Wenn sich jemand mit {sentTo} anmeldet, ist eine Mail unterwegs. Ihr Link gilt einmal und 15 Minuten lang.",
  "It has been used or is older than 15 minutes.":
    "Er wurde schon benutzt oder ist älter als 15 Minuten.",
  "Sign in with {name}": "Mit {name} anmelden",
  "Nobody here has the address you signed in with there. Ask an administrator for an invitation.":
    "Niemand hier hat die Adresse, mit der Sie sich dort angemeldet haben. Bitten Sie einen Administrator um eine Einladung.",
  "Your address is not confirmed there, so it cannot sign you in here.":
    "Ihre Adresse ist dort nicht bestätigt und kann Sie deshalb hier nicht anmelden.",
  "Signing in there did not work. Try again.":
    "Die Anmeldung dort hat nicht geklappt. Versuchen Sie es noch einmal.",
  "This link has been used or is too old. Ask for a new one.":
    "Dieser Link wurde benutzt oder ist zu alt. Fordern Sie einen neuen an.",
  "What you want to know of contacts and conversations beyond name and address.":
    "Was Sie über Kontakte und Unterhaltungen außer Name und Adresse wissen wollen.",
  "Not known": "Nicht bekannt",
  No: "Nein",
  "Change {label}": "{label} ändern",
  Yes: "Ja",
  Of: "Zu",
  "As your site sends it, like plan. It cannot be changed later.":
    "So, wie Ihre Website es sendet, etwa plan. Später nicht änderbar.",
  "No attributes yet.": "Noch keine Attribute.",
  "Define the first, such as the plan a customer is on.":
    "Legen Sie das erste fest, etwa den Tarif eines Kunden.",
  "Delete the attribute “{label}”?": "Attribut „{label}“ löschen?",
  "Values that are there stay and are shown by their key.":
    "Vorhandene Werte bleiben und erscheinen unter ihrem Schlüssel.",
  Contact: "Kontakt",
  Conversation: "Unterhaltung",
  "{name} sees this in the chat.": "{name} sieht das im Chat.",
  "No email address: {name} sees this on the next visit.":
    "Keine E-Mail-Adresse: {name} sieht das beim nächsten Besuch.",
  "Too many emails to an unconfirmed address: {name} gets this by email in {delay}.":
    "Zu viele Mails an eine unbestätigte Adresse: {name} bekommt das per E-Mail in {delay}.",
  "{name} cannot be reached by email. Ask for another address.":
    "{name} ist per E-Mail nicht erreichbar. Fragen Sie nach einer anderen Adresse.",
  "{name} stopped emails about this conversation and sees this in the chat.":
    "{name} hat E-Mails zu dieser Unterhaltung abbestellt und sieht das im Chat.",
  "{name} is blocked and gets no email.": "{name} ist blockiert und bekommt keine E-Mail.",
  "The address {name} gave belongs to somebody else. Ask for another one.":
    "Die Adresse von {name} gehört jemand anderem. Fragen Sie nach einer anderen.",
  "{name} writes by email: this goes out in {delay}.":
    "{name} schreibt per E-Mail: das geht in {delay} hinaus.",
  "{name} is reading. Unseen, this goes out by email.":
    "{name} liest gerade. Ungesehen geht das per E-Mail hinaus.",
  "{name} is on the site. Unseen, this goes out by email in {delay}.":
    "{name} ist auf der Website. Ungesehen geht das in {delay} per E-Mail hinaus.",
  "{name} was emailed recently: this follows in {delay}.":
    "{name} bekam vor Kurzem eine Mail: das folgt in {delay}.",
  "{name} gets this by email in {delay}.": "{name} bekommt das per E-Mail in {delay}.",
  "{name} left {ago} ago and gets this by email in {delay}.":
    "{name} ging ({ago} her) und bekommt das per E-Mail in {delay}.",
  "{count} answers not emailed: they can be read in the chat.": {
    one: "1 Antwort nicht gemailt: sie steht im Chat.",
    other: "{count} Antworten nicht gemailt: sie stehen im Chat.",
  },
  "in {delay}": "in {delay}",
  now: "jetzt",
  "{count} answers go out by email {when}, unless seen.": {
    one: "1 Antwort geht {when} per E-Mail hinaus, wenn ungesehen.",
    other: "{count} Antworten gehen {when} per E-Mail hinaus, wenn ungesehen.",
  },
  "{count} answers go out by email to {people} people {when}, unless seen.": {
    one: "1 Antwort geht {when} an {people} Personen per E-Mail, wenn ungesehen.",
    other: "{count} Antworten gehen {when} an {people} Personen per E-Mail, wenn ungesehen.",
  },
  "{count} seconds": { one: "{count} Sekunde", other: "{count} Sekunden" },
  "about a minute": "etwa einer Minute",
  "about {time}": "etwa {time}",
};
