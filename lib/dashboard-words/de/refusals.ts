import type { Said } from "@/lib/dashboard-words/said";
import type { RefusalsText } from "@/lib/dashboard-words/texts/refusals";

export const refusals: Said<RefusalsText> = {
  "Use small letters, digits and underscores.":
    "Verwenden Sie kleine Buchstaben, Ziffern und Unterstriche.",
  "Give the field a label.": "Geben Sie dem Feld einen Namen.",
  "Another field has this key.": "Ein anderes Feld hat diesen Schlüssel.",
  "Give the list at least one option.": "Geben Sie der Liste mindestens eine Auswahl.",
  "Choose a field that stands above this one.": "Wählen Sie ein Feld, das über diesem steht.",
  "The email field must be of type email.": "Das Feld „email“ muss von der Art E-Mail sein.",
  "Give whole seconds from 0 to 120.": "Geben Sie ganze Sekunden von 0 bis 120 an.",
  "Give whole seconds from 0 to 3600.": "Geben Sie ganze Sekunden von 0 bis 3600 an.",
  "Give whole seconds from 0 to 86400.": "Geben Sie ganze Sekunden von 0 bis 86400 an.",
  "Give a number from 1 to 50.": "Geben Sie eine Zahl von 1 bis 50 an.",
  "The longest wait cannot be shorter than the quiet time.":
    "Die längste Wartezeit kann nicht kürzer sein als die Ruhezeit.",
  "Give a colour like #0f766e.": "Geben Sie eine Farbe wie #0f766e an.",
  "Give a host name like www.example.com.": "Geben Sie einen Hostnamen wie www.example.com an.",
  "Write the question.": "Schreiben Sie die Frage.",
  "Write what visitors agree to.": "Schreiben Sie, worin Besucher einwilligen.",
  "At most 20 messages by themselves.": "Höchstens 20 Nachrichten von selbst.",
  "Give the inbox a name.": "Geben Sie dem Posteingang einen Namen.",
  "Give an address like support@example.com.": "Geben Sie eine Adresse wie support@example.com an.",
  "Say on which pages, or * for all.": "Sagen Sie, auf welchen Seiten, oder * für alle.",
  "Write what it says.": "Schreiben Sie, was sie sagt.",
  "Give a whole number.": "Geben Sie eine ganze Zahl an.",
  "At least 1.": "Mindestens 1.",
  "At most 500.": "Höchstens 500.",
  "At most 1440.": "Höchstens 1440.",
  "At most 8760.": "Höchstens 8760.",
  "Give whole minutes.": "Geben Sie ganze Minuten an.",
  "Give whole hours.": "Geben Sie ganze Stunden an.",
  "Use at most 1000 characters.": "Verwenden Sie höchstens 1000 Zeichen.",
  "A time that begins and ends at once is none.":
    "Eine Zeit, die zugleich beginnt und endet, ist keine.",
  "Choose a time zone.": "Wählen Sie eine Zeitzone.",
  "Choose a date.": "Wählen Sie ein Datum.",
  "This inbox no longer exists.": "Diesen Posteingang gibt es nicht mehr.",
  "Another inbox has this address. Give each its own.":
    "Ein anderer Posteingang hat diese Adresse. Geben Sie jedem eine eigene.",
  "Write something.": "Schreiben Sie etwas.",
  "Use at most 5,000 characters.": "Höchstens 5.000 Zeichen.",
  "Use at most 60 characters.": "Höchstens 60 Zeichen.",
  "Use at most 40 characters.": "Höchstens 40 Zeichen.",
  "Two columns have the same meaning. Ignore one of them.":
    "Zwei Spalten haben dieselbe Bedeutung. Übernehmen Sie eine davon nicht.",
  "Say which column is the name, email, phone or identifier.":
    "Sagen Sie, welche Spalte Name, E-Mail, Telefon oder Kennung ist.",
  "Write one choice a line.": "Schreiben Sie je Zeile eine Möglichkeit.",
  "Somebody else answered with the customer's reply address.":
    "Jemand anderes antwortete über die Antwortadresse des Kunden.",
  "The sender check failed: the address may be forged.":
    "Die Prüfung des Absenders schlug fehl: Die Adresse kann gefälscht sein.",
  "Sent from an address the customer no longer uses here.":
    "Von einer Adresse gesendet, die der Kunde hier nicht mehr nutzt.",
  "Has the Message-ID of another mail, but says something else.":
    "Hat die Message-ID einer anderen Mail, sagt aber etwas anderes.",
  "Somebody else answered with a team member's reply address.":
    "Jemand anderes antwortete über die Antwortadresse eines Teammitglieds.",
  "An answer in a team member's name that could not be verified.":
    "Eine Antwort im Namen eines Teammitglieds, die nicht zu prüfen war.",
  "A team member's answer without any words of his own.":
    "Die Antwort eines Teammitglieds ohne eigene Worte.",
  "Many mails within minutes: machines may be answering each other.":
    "Viele Mails in wenigen Minuten: Vielleicht antworten Maschinen einander.",
  "No conversation or inbox has this address.":
    "Keine Unterhaltung und kein Posteingang hat diese Adresse.",
  "The conversation it answers has been erased.":
    "Die Unterhaltung, auf die sie antwortet, wurde gelöscht.",
  "The inbox does not take new conversations by mail.":
    "Der Posteingang nimmt keine neuen Unterhaltungen per Mail an.",
  "A newsletter or list mail, which starts no conversation.":
    "Ein Newsletter oder eine Listenmail, die keine Unterhaltung beginnt.",
  "The contact is blocked.": "Der Kontakt ist gesperrt.",
  "A mail of our own that came back.": "Eine eigene Mail, die zurückkam.",
  "A read receipt.": "Eine Lesebestätigung.",
  "A complaint report.": "Ein Beschwerdebericht.",
  "Discarded by hand.": "Von Hand verworfen.",
  "No reason was recorded.": "Kein Grund wurde festgehalten.",
  "Mailboxes are read on port 993 or 143.": "Postfächer werden über Port 993 oder 143 gelesen.",
  "This host is on a private network. The operator can allow that with IMAP_ALLOW_PRIVATE.":
    "Dieser Host ist in einem privaten Netz. Der Betreiber kann das mit IMAP_ALLOW_PRIVATE erlauben.",
  "Without encryption the password could be read on its way. Choose TLS or STARTTLS.":
    "Ohne Verschlüsselung wäre das Passwort unterwegs lesbar. Wählen Sie TLS oder STARTTLS.",
  "No server of this name can be found.": "Es ist kein Server dieses Namens zu finden.",
  "The server does not answer on this port.": "Der Server antwortet an diesem Port nicht.",
  "No safe connection: the server's certificate or its encryption does not fit.":
    "Keine sichere Verbindung: Zertifikat oder Verschlüsselung des Servers passt nicht.",
  "The server refuses this user name or password. Some providers want a password made for apps.":
    "Der Server lehnt Benutzernamen oder Passwort ab. Manche Anbieter verlangen ein Passwort für Apps.",
  "There is no such folder in this mailbox.": "Diesen Ordner gibt es in diesem Postfach nicht.",
  "There is no such folder to move mails to. Create it in the mailbox first.":
    "Den Zielordner gibt es nicht. Legen Sie ihn zuerst im Postfach an.",
  "Mails cannot be moved to the folder they are read from.":
    "Mails können nicht in den Ordner verschoben werden, aus dem sie gelesen werden.",
  "This server cannot move mails. Leave the field empty: they are marked as read.":
    "Dieser Server kann keine Mails verschieben. Lassen Sie das Feld leer: Sie werden als gelesen markiert.",
  "The server names a mail and does not give it. After several attempts it is listed as failed.":
    "Der Server nennt eine Mail und gibt sie nicht heraus. Nach mehreren Versuchen gilt sie als fehlgeschlagen.",
  "The server ended the connection.": "Der Server beendete die Verbindung.",
  "The server answered something unexpected.": "Der Server antwortete Unerwartetes.",
  "The mailbox could not be read. The server's log tells why.":
    "Das Postfach war nicht lesbar. Das Protokoll des Servers sagt, warum.",
  "Give the password. It is asked for again when server or user change.":
    "Geben Sie das Passwort an. Es wird neu verlangt, wenn Server oder Benutzer wechseln.",
  "Give the name of the mail server, like imap.example.com.":
    "Geben Sie den Namen des Mailservers an, wie imap.example.com.",
  "Give the port as a number.": "Geben Sie den Port als Zahl an.",
  "Ports are numbers from 1 to 65535.": "Ports sind Zahlen von 1 bis 65535.",
  "Give the user name, mostly the whole address.":
    "Geben Sie den Benutzernamen an, meist die ganze Adresse.",
  "Give the folder, mostly INBOX.": "Geben Sie den Ordner an, meist INBOX.",
  "A subject is one line.": "Ein Betreff ist eine Zeile.",
  "Give a link that begins with https://.": "Geben Sie einen Link an, der mit https:// beginnt.",
  "Give the number of the conversation.": "Geben Sie die Nummer der Unterhaltung an.",
  "Somebody has decided this mail already.": "Über diese Mail hat schon jemand entschieden.",
  "There is no conversation of this number.": "Es gibt keine Unterhaltung mit dieser Nummer.",
  "An answer in a team member's name must prove itself.":
    "Eine Antwort im Namen eines Teammitglieds muss sich ausweisen.",
  "This inbox is gone.": "Diesen Posteingang gibt es nicht mehr.",
  "This address gets mail already.": "Diese Adresse bekommt schon Mail.",
  "This mailbox is removed.": "Dieses Postfach ist entfernt.",
  "This mailbox is removed already.": "Dieses Postfach ist schon entfernt.",
  "The mail cannot be read.": "Die Mail ist nicht lesbar.",
  "It was sent several times already. Try again later.":
    "Sie wurde schon mehrmals gesendet. Versuchen Sie es später.",
  "Nothing has been said yet.": "Es wurde noch nichts gesagt.",
};
