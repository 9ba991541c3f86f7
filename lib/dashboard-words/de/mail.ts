import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "Konnte nicht gesendet werden",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "Wie Mail hinaus- und hereinkommt, Mails, die eine Entscheidung brauchen, und Adressen, die keine bekommen. Nichts Empfangenes geht verloren.",
  "Discarded.": "Verworfen.",
  "Set-up": "Einrichtung",
  Held: "Zurückgehalten",
  Unroutable: "Nicht zustellbar",
  Suppressed: "Ausgeschlossen",
  Server: "Server",
  Encryption: "Verschlüsselung",
  Port: "Port",
  "User name": "Benutzername",
  "Mailbox password": "Passwort des Postfachs",
  "Leave it empty to keep the present one.": "Leer lassen, um das jetzige zu behalten.",
  "Kept encrypted.": "Wird verschlüsselt aufbewahrt.",
  Folder: "Ordner",
  "Move to": "Verschieben nach",
  "The folder for mails that were taken in. Empty: they stay and are marked as read.":
    "Der Ordner für aufgenommene Mails. Leer: Sie bleiben und werden als gelesen markiert.",
  "Trusted checker": "Vertrauter Prüfer",
  "The name your provider puts first in Authentication-Results, such as mx.google.com. Empty: none is believed.":
    "Der Name, den Ihr Anbieter in Authentication-Results an den Anfang stellt, wie mx.google.com. Leer: Keinem wird geglaubt.",
  "The mailbox can be read.": "Das Postfach ist lesbar.",
  "The mailbox is read from now on.": "Das Postfach wird von jetzt an gelesen.",
  "Test connection": "Verbindung testen",
  "Save mailbox": "Postfach speichern",
  Connect: "Verbinden",
  Mailbox: "Postfach",
  "Segue reads a mailbox you already have over IMAP. Mails that are in it now stay as they are; new ones are taken in and marked as read.":
    "Segue liest über IMAP ein Postfach, das Sie schon haben. Mails, die jetzt darin sind, bleiben, wie sie sind; neue werden aufgenommen und als gelesen markiert.",
  "Connect a mailbox": "Postfach verbinden",
  Paused: "Pausiert",
  "Not read": "Wird nicht gelesen",
  Connected: "Verbunden",
  Connecting: "Verbindet",
  "The mailbox is paused.": "Das Postfach ist pausiert.",
  "The mailbox is read again.": "Das Postfach wird wieder gelesen.",
  "{user} at {host}, folder {folder}": "{user} bei {host}, Ordner {folder}",
  "{user} at {host}, folder {folder}, moved to {doneFolder}":
    "{user} bei {host}, Ordner {folder}, verschoben nach {doneFolder}",
  "Last connected": "Zuletzt verbunden",
  "Not yet": "Noch nicht",
  "Last mail": "Letzte Mail",
  "None since it was connected": "Keine, seit es verbunden ist",
  Change: "Ändern",
  Pause: "Pausieren",
  "Go on reading": "Weiterlesen",
  "New mails wait in the mailbox. They are taken in when it is read again.":
    "Neue Mails warten im Postfach. Sie werden aufgenommen, wenn es wieder gelesen wird.",
  "Next attempt: {time}.": "Nächster Versuch: {time}.",
  "The mailbox is no longer read.": "Das Postfach wird nicht mehr gelesen.",
  "Stop reading this mailbox?": "Dieses Postfach nicht mehr lesen?",
  "Its password is forgotten here. Mails that were taken in stay; new ones wait in the mailbox.":
    "Sein Passwort wird hier vergessen. Aufgenommene Mails bleiben; neue warten im Postfach.",
  "Nothing is held.": "Nichts wird zurückgehalten.",
  "Mails whose sender could not be believed wait here. They are in no conversation until you accept them.":
    "Mails, deren Absender nicht zu glauben war, warten hier. Sie sind in keiner Unterhaltung, bis Sie sie annehmen.",
  "Every mail found its conversation.": "Jede Mail fand ihre Unterhaltung.",
  "Mails to addresses that belong to no conversation and no inbox are kept here.":
    "Mails an Adressen, die zu keiner Unterhaltung und keinem Posteingang gehören, werden hier aufbewahrt.",
  "Every received mail could be read.": "Jede empfangene Mail war lesbar.",
  "Mails that are broken, or that the provider did not hand over, are kept here.":
    "Mails, die beschädigt sind oder die der Anbieter nicht herausgab, werden hier aufbewahrt.",
  "Nobody who is blocked has written.": "Niemand, der gesperrt ist, hat geschrieben.",
  "Mails of blocked contacts are kept here and are in no conversation.":
    "Mails gesperrter Kontakte werden hier aufbewahrt und sind in keiner Unterhaltung.",
  "Nothing fits these words.": "Nichts passt zu diesen Worten.",
  "Senders, recipients, subjects and Message-IDs of this list are searched.":
    "Absender, Empfänger, Betreffzeilen und Message-IDs dieser Liste werden durchsucht.",
  "Received mails": "Empfangene Mails",
  "(no subject)": "(kein Betreff)",
  "Unknown sender": "Unbekannter Absender",
  "Conversation #{number}": "Unterhaltung #{number}",
  "Raw mail": "Rohe Mail",
  "It is being read again.": "Sie wird noch einmal gelesen.",
  "Accepted into conversation #{number}.": "In Unterhaltung #{number} aufgenommen.",
  Accept: "Annehmen",
  "Search this list": "Diese Liste durchsuchen",
  "Part of an address": "Teil einer Adresse",
  "Address or subject": "Adresse oder Betreff",
  More: "Mehr",
  "It is in the conversation in a moment.": "Sie ist gleich in der Unterhaltung.",
  "Attach to a conversation": "Einer Unterhaltung zuordnen",
  "Where does this mail belong?": "Wohin gehört diese Mail?",
  "It becomes a message there. You answer for its sender, whose address was not checked.":
    "Sie wird dort eine Nachricht. Sie stehen für den Absender ein, dessen Adresse nicht geprüft wurde.",
  "Put it there": "Dort ablegen",
  "Number of the conversation": "Nummer der Unterhaltung",
  "Leave it empty to start a new conversation.":
    "Leer lassen, um eine neue Unterhaltung zu beginnen.",
  "Inbox of a new conversation": "Posteingang einer neuen Unterhaltung",
  "It had arrived after all.": "Sie war doch angekommen.",
  "It goes out again.": "Sie geht noch einmal hinaus.",
  "Marked as spam": "Als Spam gemeldet",
  "By hand": "Von Hand",
  "No suppressed address fits.": "Keine ausgeschlossene Adresse passt.",
  "Everybody can be reached.": "Alle sind erreichbar.",
  "Addresses whose mail bounced for good, or who marked it as spam, are kept here and get no more mail.":
    "Adressen, deren Mail endgültig unzustellbar war oder die sie als Spam meldeten, stehen hier und bekommen keine Mail mehr.",
  "Suppressed addresses": "Ausgeschlossene Adressen",
  "since {time}": "seit {time}",
  "Allow mail to {email}": "Mail an {email} erlauben",
  "{email} gets mail again.": "{email} bekommt wieder Mail.",
  "Allow again": "Wieder erlauben",
  "The transcript is on its way to {email}.": "Das Protokoll ist unterwegs an {email}.",
  "The server cannot be reached. Nothing was sent.":
    "Der Server ist nicht erreichbar. Nichts wurde gesendet.",
  "Email a transcript": "Protokoll per E-Mail senden",
  "Without private notes, to": "Ohne interne Notizen, an",
  Myself: "Mich",
  "Mails that could not be sent": "Mails, die nicht gesendet werden konnten",
  "No reason was given.": "Es wurde kein Grund genannt.",
  "Send again to {address}": "Noch einmal an {address} senden",
  "Right|correct": "Richtig",
  "To be mended": "Zu berichtigen",
  "Not sure": "Nicht sicher",
  "Records of your domains": "Einträge Ihrer Domains",
  "What name servers tell about the domains that mail goes out from and comes in to, asked just now.":
    "Was Nameserver über die Domains sagen, von denen Mail hinausgeht und an die sie kommt, gerade eben gefragt.",
  "REPLY_DOMAIN and MAIL_FROM are names of this machine only. Set them to domains of your own to have them checked.":
    "REPLY_DOMAIN und MAIL_FROM sind nur Namen dieses Rechners. Setzen Sie sie auf eigene Domains, damit sie geprüft werden.",
  "Replies come in here.": "Hier kommen Antworten an.",
  "Mail goes out from here.": "Von hier geht Mail hinaus.",
  "Mail in": "Mail herein",
  "One of these is enough. Open one to see how it is set up.":
    "Einer davon genügt. Öffnen Sie einen, um zu sehen, wie er eingerichtet wird.",
  Sandbox: "Sandbox",
  "In use": "In Gebrauch",
  Ready: "Bereit",
  "Last received {time}": "Zuletzt empfangen {time}",
  "Last received from the mailbox of this server {time}":
    "Zuletzt aus dem Postfach dieses Servers empfangen {time}",
  "Turned away {time}: {reason}": "Abgewiesen {time}: {reason}",
  "Environment variables": "Umgebungsvariablen",
  "is set": "ist gesetzt",
  "is not set": "ist nicht gesetzt",
  "Try both directions": "Beide Richtungen testen",
  "You get a mail in the mailbox of this server. Answer it there; this page shows each step as it happens.":
    "Sie bekommen eine Mail im Postfach dieses Servers. Antworten Sie dort; diese Seite zeigt jeden Schritt.",
  "{email} gets a mail. Answer it from there; this page shows each step as it happens.":
    "{email} bekommt eine Mail. Antworten Sie von dort; diese Seite zeigt jeden Schritt.",
  "Test again": "Noch einmal testen",
  "Send me a test": "Test an mich senden",
  "The mail to {address} did not get through.": "Die Mail an {address} kam nicht durch.",
  "Waiting for your answer.": "Wartet auf Ihre Antwort.",
  "Open the mailbox": "Postfach öffnen",
  "A mail has left to {address}": "Eine Mail ist hinaus an {address}",
  "A mail is leaving to {address}": "Eine Mail geht hinaus an {address}",
  "Your answer came in by {way}": "Ihre Antwort kam über: {way}",
  "Resend's webhook": "Webhook von Resend",
  "the built-in mail receiver": "eingebauter Mailempfänger",
  "the mailbox": "das Postfach",
  mail: "Mail",
  "Nobody checked its sender. Replies are taken, and say “sender not verified”.":
    "Niemand prüfte den Absender. Antworten werden angenommen und tragen „Absender nicht geprüft“.",
  "Its sender was checked and is genuine.": "Der Absender wurde geprüft und ist echt.",
  "The check of its sender failed. Replies like this one are held until an agent accepts them.":
    "Die Prüfung des Absenders schlug fehl. Solche Antworten werden zurückgehalten, bis ein Agent sie annimmt.",
  Waiting: "Wartet",
  "Mail goes out through Resend, with RESEND_API_KEY.":
    "Mail geht über Resend hinaus, mit RESEND_API_KEY.",
  "Mail goes out through the mail server of SMTP_URL.":
    "Mail geht über den Mailserver von SMTP_URL hinaus.",
  "Mail stays on this server and can be read and answered at /mailbox. For real mail set RESEND_API_KEY or SMTP_URL and restart.":
    "Mail bleibt auf diesem Server und ist unter /mailbox zu lesen und zu beantworten. Für echte Mail setzen Sie RESEND_API_KEY oder SMTP_URL und starten neu.",
  "Mail out": "Mail hinaus",
  "Replies come to addresses at {replyDomain} (REPLY_DOMAIN). They must reach Segue by one of the ways below.":
    "Antworten kommen an Adressen bei {replyDomain} (REPLY_DOMAIN). Sie müssen Segue auf einem der Wege unten erreichen.",
  "Both directions with one account.": "Beide Richtungen mit einem Konto.",
  "Webhook endpoint": "Endpunkt des Webhooks",
  "Make an API key with full access and set it as RESEND_API_KEY.":
    "Erzeugen Sie einen API-Schlüssel mit vollem Zugriff und setzen Sie ihn als RESEND_API_KEY.",
  "Add {replyDomain} as a receiving domain, with the MX record that Resend shows.":
    "Fügen Sie {replyDomain} als empfangende Domain hinzu, mit dem MX-Eintrag, den Resend zeigt.",
  "Add a webhook to the address below with all email events.":
    "Fügen Sie einen Webhook an die Adresse unten mit allen E-Mail-Ereignissen hinzu.",
  "Set its signing secret as RESEND_WEBHOOK_SECRET and restart.":
    "Setzen Sie sein Signaturgeheimnis als RESEND_WEBHOOK_SECRET und starten Sie neu.",
  "An inbound stream of a Postmark server.": "Ein eingehender Strom eines Postmark-Servers.",
  "Webhook of the inbound stream": "Webhook des eingehenden Stroms",
  "MX record": "MX-Eintrag",
  "Set INBOUND_SECRET (16 characters or more) and restart.":
    "Setzen Sie INBOUND_SECRET (mindestens 16 Zeichen) und starten Sie neu.",
  "Paste the webhook address below, with the secret in the place of INBOUND_SECRET.":
    "Fügen Sie die Webhook-Adresse unten ein, mit dem Geheimnis anstelle von INBOUND_SECRET.",
  "Tick “Include raw email content in JSON payload”.":
    "Haken Sie „Include raw email content in JSON payload“ an.",
  "Point {replyDomain} to Postmark and enter it as the inbound domain.":
    "Richten Sie {replyDomain} auf Postmark und tragen Sie es als eingehende Domain ein.",
  "Destination URL": "Ziel-URL",
  "Set INBOUND_SECRET and restart, or attach a signature policy and set its public key as SENDGRID_VERIFICATION_KEY; the address then needs no password.":
    "Setzen Sie INBOUND_SECRET und starten Sie neu, oder hängen Sie eine Signaturrichtlinie an und setzen ihren öffentlichen Schlüssel als SENDGRID_VERIFICATION_KEY; dann braucht die Adresse kein Passwort.",
  "Add {replyDomain} as the receiving domain with the address below.":
    "Fügen Sie {replyDomain} als empfangende Domain mit der Adresse unten hinzu.",
  "Tick “POST the raw, full MIME message”.": "Haken Sie „POST the raw, full MIME message“ an.",
  "A route that forwards to this server.": "Eine Route, die an diesen Server weiterleitet.",
  "Action of the route": "Aktion der Route",
  "Expression of the route": "Ausdruck der Route",
  "Set the HTTP webhook signing key of your account as MAILGUN_SIGNING_KEY and restart.":
    "Setzen Sie den HTTP-Webhook-Signaturschlüssel Ihres Kontos als MAILGUN_SIGNING_KEY und starten Sie neu.",
  "Add {replyDomain} as a domain, with the MX records that Mailgun shows.":
    "Fügen Sie {replyDomain} als Domain hinzu, mit den MX-Einträgen, die Mailgun zeigt.",
  "Make a route of the two lines below. The address must end in “mime”.":
    "Legen Sie aus den zwei Zeilen unten eine Route an. Die Adresse muss auf „mime“ enden.",
  "For mails up to 150 KB: SES cannot publish larger ones.":
    "Für Mails bis 150 KB: Größere kann SES nicht veröffentlichen.",
  "HTTPS endpoint of the subscription": "HTTPS-Endpunkt des Abonnements",
  "Make an SNS topic, set its ARN as SES_TOPIC_ARN and restart.":
    "Legen Sie ein SNS-Thema an, setzen Sie dessen ARN als SES_TOPIC_ARN und starten Sie neu.",
  "Subscribe the address below to the topic, without raw message delivery. Segue confirms by itself.":
    "Abonnieren Sie das Thema mit der Adresse unten, ohne „raw message delivery“. Segue bestätigt von selbst.",
  "In the receipt rules add one for {replyDomain} with an SNS action: that topic, encoding Base64.":
    "Fügen Sie in den Empfangsregeln eine für {replyDomain} mit einer SNS-Aktion hinzu: dieses Thema, Kodierung Base64.",
  "The S3 action is not supported; mails it keeps are listed as failed.":
    "Die S3-Aktion wird nicht unterstützt; Mails, die sie ablegt, gelten als fehlgeschlagen.",
  "Built-in mail receiver": "Eingebauter Mailempfänger",
  "Other mail servers deliver straight to Segue, without a provider.":
    "Andere Mailserver liefern direkt an Segue, ohne Anbieter.",
  Environment: "Umgebung",
  "Set SMTP_LISTEN, open that port to the world and restart.":
    "Setzen Sie SMTP_LISTEN, öffnen Sie diesen Port nach außen und starten Sie neu.",
  "Point the MX record at this server, by a name that has an A record.":
    "Richten Sie den MX-Eintrag auf diesen Server, mit einem Namen, der einen A-Eintrag hat.",
  "Set SMTP_TLS_CERT and SMTP_TLS_KEY (PEM files) to offer encryption.":
    "Setzen Sie SMTP_TLS_CERT und SMTP_TLS_KEY (PEM-Dateien), um Verschlüsselung anzubieten.",
  "A mailbox you have": "Ein Postfach, das Sie haben",
  "Read over IMAP, for each inbox its own. Nothing has to be opened to the world.":
    "Über IMAP gelesen, für jeden Posteingang ein eigenes. Nichts muss nach außen geöffnet werden.",
  "Where replies go": "Wohin Antworten gehen",
  "Set REPLY_DOMAIN to the domain of the mailbox and restart. Replies go to the addresses below: the mailbox must be called reply, or have that alias, at a provider that takes plus addresses, or catch every address.":
    "Setzen Sie REPLY_DOMAIN auf die Domain des Postfachs und starten Sie neu. Antworten gehen an die Adressen unten: Das Postfach muss reply heißen oder diesen Alias haben, bei einem Anbieter, der Plus-Adressen annimmt, oder jede Adresse auffangen.",
  "Open Inboxes, choose the inbox, and connect the mailbox there. Google and others want a password made for apps.":
    "Öffnen Sie Posteingänge, wählen Sie den Posteingang und verbinden Sie dort das Postfach. Google und andere verlangen ein Passwort für Apps.",
  "Give the inbox the address people write to as its support address.":
    "Geben Sie dem Posteingang die Adresse, an die man schreibt, als Support-Adresse.",
  "Choose a folder that nobody else empties; mails that are taken in are marked as read.":
    "Wählen Sie einen Ordner, den sonst niemand leert; aufgenommene Mails werden als gelesen markiert.",
  "Your own mail server": "Ihr eigener Mailserver",
  "Postfix, a Cloudflare Email Worker, anything that can post a mail.":
    "Postfix, ein Cloudflare Email Worker, alles, was eine Mail posten kann.",
  Endpoint: "Endpunkt",
  Command: "Befehl",
  "Set INBOUND_SECRET and restart.": "Setzen Sie INBOUND_SECRET und starten Sie neu.",
  "Post each mail as it is, with its envelope in the two headers.":
    "Senden Sie jede Mail per POST, wie sie ist, mit ihrem Umschlag in den zwei Kopfzeilen.",
  "Keep the mail in the queue unless the answer is 202: in a Postfix pipe end with exit code 75.":
    "Behalten Sie die Mail in der Warteschlange, wenn die Antwort nicht 202 ist: In einer Postfix-Pipe enden Sie mit Exit-Code 75.",
  "Set TRUSTED_AUTHSERV_ID to the name your server writes into Authentication-Results.":
    "Setzen Sie TRUSTED_AUTHSERV_ID auf den Namen, den Ihr Server in Authentication-Results schreibt.",
};
