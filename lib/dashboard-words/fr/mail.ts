import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "Non envoyés",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "Comment les e-mails partent et arrivent, ceux qui attendent une décision, et les adresses qui n’en reçoivent pas. Rien de ce qui a été reçu n’est perdu.",
  "Discarded.": "Abandonné.",
  "Set-up": "Configuration",
  Held: "Retenus",
  Unroutable: "Sans destination",
  Suppressed: "Exclues",
  Server: "Serveur",
  Encryption: "Chiffrement",
  Port: "Port",
  "User name": "Nom d’utilisateur",
  "Mailbox password": "Mot de passe de la boîte mail",
  "Leave it empty to keep the present one.": "Laissez vide pour garder l’actuel.",
  "Kept encrypted.": "Gardé chiffré.",
  Folder: "Dossier",
  "Move to": "Déplacer vers",
  "The folder for mails that were taken in. Empty: they stay and are marked as read.":
    "Le dossier des e-mails déjà pris en compte. Vide : ils restent et sont marqués comme lus.",
  "Trusted checker": "Vérificateur de confiance",
  "The name your provider puts first in Authentication-Results, such as mx.google.com. Empty: none is believed.":
    "Le nom que votre fournisseur met en tête d’Authentication-Results, comme mx.google.com. Vide : aucun n’est cru.",
  "The mailbox can be read.": "La boîte mail peut être lue.",
  "The mailbox is read from now on.": "La boîte mail est désormais lue.",
  "Test connection": "Tester la connexion",
  "Save mailbox": "Enregistrer la boîte mail",
  Connect: "Connecter",
  Mailbox: "Boîte mail",
  "Segue reads a mailbox you already have over IMAP. Mails that are in it now stay as they are; new ones are taken in and marked as read.":
    "Segue lit par IMAP une boîte mail que vous avez déjà. Les e-mails présents restent tels quels ; les nouveaux sont pris en compte et marqués comme lus.",
  "Connect a mailbox": "Connecter une boîte mail",
  Paused: "En pause",
  "Not read": "Non lue",
  Connected: "Connectée",
  Connecting: "Connexion",
  "The mailbox is paused.": "La boîte mail est en pause.",
  "The mailbox is read again.": "La boîte mail est lue à nouveau.",
  "{user} at {host}, folder {folder}": "{user} sur {host}, dossier {folder}",
  "{user} at {host}, folder {folder}, moved to {doneFolder}":
    "{user} sur {host}, dossier {folder}, déplacés vers {doneFolder}",
  "Last connected": "Dernière connexion",
  "Not yet": "Pas encore",
  "Last mail": "Dernier e-mail",
  "None since it was connected": "Aucun depuis la connexion",
  Change: "Modifier",
  Pause: "Mettre en pause",
  "Go on reading": "Reprendre la lecture",
  "New mails wait in the mailbox. They are taken in when it is read again.":
    "Les nouveaux e-mails attendent dans la boîte mail. Ils seront pris en compte quand elle sera lue à nouveau.",
  "Next attempt: {time}.": "Prochain essai : {time}.",
  "The mailbox is no longer read.": "La boîte mail n’est plus lue.",
  "Stop reading this mailbox?": "Ne plus lire cette boîte mail ?",
  "Its password is forgotten here. Mails that were taken in stay; new ones wait in the mailbox.":
    "Son mot de passe est oublié ici. Les e-mails pris en compte restent ; les nouveaux attendent dans la boîte mail.",
  "Nothing is held.": "Rien n’est retenu.",
  "Mails whose sender could not be believed wait here. They are in no conversation until you accept them.":
    "Les e-mails dont l’expéditeur n’était pas crédible attendent ici. Ils ne sont dans aucune conversation tant que vous ne les acceptez pas.",
  "Every mail found its conversation.": "Chaque e-mail a trouvé sa conversation.",
  "Mails to addresses that belong to no conversation and no inbox are kept here.":
    "Les e-mails à des adresses sans conversation ni boîte de réception sont gardés ici.",
  "Every received mail could be read.": "Chaque e-mail reçu a pu être lu.",
  "Mails that are broken, or that the provider did not hand over, are kept here.":
    "Les e-mails abîmés, ou que le fournisseur n’a pas remis, sont gardés ici.",
  "Nobody who is blocked has written.": "Aucune personne bloquée n’a écrit.",
  "Mails of blocked contacts are kept here and are in no conversation.":
    "Les e-mails des contacts bloqués sont gardés ici et ne sont dans aucune conversation.",
  "Nothing fits these words.": "Rien ne correspond à ces mots.",
  "Senders, recipients, subjects and Message-IDs of this list are searched.":
    "Expéditeurs, destinataires, objets et Message-ID de cette liste sont parcourus.",
  "Received mails": "E-mails reçus",
  "(no subject)": "(sans objet)",
  "Unknown sender": "Expéditeur inconnu",
  "Conversation #{number}": "Conversation #{number}",
  "Raw mail": "E-mail brut",
  "It is being read again.": "Il est relu.",
  "Accepted into conversation #{number}.": "Accepté dans la conversation #{number}.",
  Accept: "Accepter",
  "Search this list": "Chercher dans cette liste",
  "Part of an address": "Partie d’une adresse",
  "Address or subject": "Adresse ou objet",
  More: "Plus",
  "It is in the conversation in a moment.": "Il sera dans la conversation dans un instant.",
  "Attach to a conversation": "Rattacher à une conversation",
  "Where does this mail belong?": "Où va cet e-mail ?",
  "It becomes a message there. You answer for its sender, whose address was not checked.":
    "Il y devient un message. Vous répondez de son expéditeur, dont l’adresse n’a pas été vérifiée.",
  "Put it there": "L’y mettre",
  "Number of the conversation": "Numéro de la conversation",
  "Leave it empty to start a new conversation.":
    "Laissez vide pour commencer une nouvelle conversation.",
  "Inbox of a new conversation": "Boîte de réception d’une nouvelle conversation",
  "It had arrived after all.": "Il était finalement arrivé.",
  "It goes out again.": "Il repart.",
  "Marked as spam": "Marqué comme spam",
  "By hand": "À la main",
  "No suppressed address fits.": "Aucune adresse exclue ne correspond.",
  "Everybody can be reached.": "Tout le monde peut être joint.",
  "Addresses whose mail bounced for good, or who marked it as spam, are kept here and get no more mail.":
    "Les adresses dont les e-mails sont définitivement rejetés, ou qui les ont marqués comme spam, sont gardées ici et ne reçoivent plus rien.",
  "Suppressed addresses": "Adresses exclues",
  "since {time}": "depuis {time}",
  "Allow mail to {email}": "Autoriser les e-mails à {email}",
  "{email} gets mail again.": "{email} reçoit à nouveau des e-mails.",
  "Allow again": "Autoriser à nouveau",
  "The transcript is on its way to {email}.": "La transcription est en route vers {email}.",
  "The server cannot be reached. Nothing was sent.":
    "Le serveur est injoignable. Rien n’a été envoyé.",
  "Email a transcript": "Envoyer une transcription par e-mail",
  "Without private notes, to": "Sans les notes privées, à",
  Myself: "Moi-même",
  "Mails that could not be sent": "E-mails qui n’ont pas pu être envoyés",
  "No reason was given.": "Aucune raison n’a été donnée.",
  "Send again to {address}": "Renvoyer à {address}",
  "Right|correct": "Correct",
  "To be mended": "À corriger",
  "Not sure": "Incertain",
  "Records of your domains": "Enregistrements de vos domaines",
  "What name servers tell about the domains that mail goes out from and comes in to, asked just now.":
    "Ce que les serveurs de noms disent, à l’instant, des domaines d’où partent et où arrivent les e-mails.",
  "REPLY_DOMAIN and MAIL_FROM are names of this machine only. Set them to domains of your own to have them checked.":
    "REPLY_DOMAIN et MAIL_FROM ne sont que des noms de cette machine. Donnez-leur vos propres domaines pour les faire vérifier.",
  "Replies come in here.": "Les réponses arrivent ici.",
  "Mail goes out from here.": "Le courrier part d’ici.",
  "Mail in": "Courrier entrant",
  "One of these is enough. Open one to see how it is set up.":
    "Un seul suffit. Ouvrez-en un pour voir comment le configurer.",
  Sandbox: "Bac à sable",
  "In use": "Utilisé",
  Ready: "Prêt",
  "Last received {time}": "Dernière réception {time}",
  "Last received from the mailbox of this server {time}":
    "Dernière réception depuis la boîte de ce serveur {time}",
  "Turned away {time}: {reason}": "Refusé {time} : {reason}",
  "Environment variables": "Variables d’environnement",
  "is set": "est définie",
  "is not set": "n’est pas définie",
  "Try both directions": "Essayer les deux sens",
  "You get a mail in the mailbox of this server. Answer it there; this page shows each step as it happens.":
    "Vous recevez un e-mail dans la boîte de ce serveur. Répondez-y là ; cette page montre chaque étape.",
  "{email} gets a mail. Answer it from there; this page shows each step as it happens.":
    "{email} reçoit un e-mail. Répondez-y de là ; cette page montre chaque étape.",
  "Test again": "Tester à nouveau",
  "Send me a test": "M’envoyer un test",
  "The mail to {address} did not get through.": "L’e-mail à {address} n’est pas passé.",
  "Waiting for your answer.": "En attente de votre réponse.",
  "Open the mailbox": "Ouvrir la boîte mail",
  "A mail has left to {address}": "Un e-mail est parti vers {address}",
  "A mail is leaving to {address}": "Un e-mail part vers {address}",
  "Your answer came in by {way}": "Votre réponse est arrivée par : {way}",
  "Resend's webhook": "webhook de Resend",
  "the built-in mail receiver": "le récepteur intégré",
  "the mailbox": "la boîte mail",
  mail: "e-mail",
  "Nobody checked its sender. Replies are taken, and say “sender not verified”.":
    "Personne n’a vérifié l’expéditeur. Les réponses sont acceptées avec « expéditeur non vérifié ».",
  "Its sender was checked and is genuine.": "L’expéditeur a été vérifié et est authentique.",
  "The check of its sender failed. Replies like this one are held until an agent accepts them.":
    "La vérification de l’expéditeur a échoué. De telles réponses sont retenues jusqu’à ce qu’un agent les accepte.",
  Waiting: "En attente",
  "Mail goes out through Resend, with RESEND_API_KEY.":
    "Le courrier part par Resend, avec RESEND_API_KEY.",
  "Mail goes out through the mail server of SMTP_URL.":
    "Le courrier part par le serveur de SMTP_URL.",
  "Mail stays on this server and can be read and answered at /mailbox. For real mail set RESEND_API_KEY or SMTP_URL and restart.":
    "Le courrier reste sur ce serveur ; on le lit et on y répond à /mailbox. Pour de vrais e-mails, définissez RESEND_API_KEY ou SMTP_URL et redémarrez.",
  "Mail out": "Courrier sortant",
  "Replies come to addresses at {replyDomain} (REPLY_DOMAIN). They must reach Segue by one of the ways below.":
    "Les réponses arrivent à des adresses de {replyDomain} (REPLY_DOMAIN). Elles doivent parvenir à Segue par l’une des voies ci-dessous.",
  "Both directions with one account.": "Les deux sens avec un seul compte.",
  "Webhook endpoint": "Point d’accès du webhook",
  "Make an API key with full access and set it as RESEND_API_KEY.":
    "Créez une clé d’API avec accès complet et définissez-la comme RESEND_API_KEY.",
  "Add {replyDomain} as a receiving domain, with the MX record that Resend shows.":
    "Ajoutez {replyDomain} comme domaine de réception, avec l’enregistrement MX que Resend affiche.",
  "Add a webhook to the address below with all email events.":
    "Ajoutez un webhook vers l’adresse ci-dessous avec tous les événements d’e-mail.",
  "Set its signing secret as RESEND_WEBHOOK_SECRET and restart.":
    "Définissez son secret de signature comme RESEND_WEBHOOK_SECRET et redémarrez.",
  "An inbound stream of a Postmark server.": "Un flux entrant d’un serveur Postmark.",
  "Webhook of the inbound stream": "Webhook du flux entrant",
  "MX record": "Enregistrement MX",
  "Set INBOUND_SECRET (16 characters or more) and restart.":
    "Définissez INBOUND_SECRET (16 caractères ou plus) et redémarrez.",
  "Paste the webhook address below, with the secret in the place of INBOUND_SECRET.":
    "Collez l’adresse de webhook ci-dessous, avec le secret à la place de INBOUND_SECRET.",
  "Tick “Include raw email content in JSON payload”.":
    "Cochez « Include raw email content in JSON payload ».",
  "Point {replyDomain} to Postmark and enter it as the inbound domain.":
    "Faites pointer {replyDomain} vers Postmark et saisissez-le comme domaine entrant.",
  "Destination URL": "URL de destination",
  "Set INBOUND_SECRET and restart, or attach a signature policy and set its public key as SENDGRID_VERIFICATION_KEY; the address then needs no password.":
    "Définissez INBOUND_SECRET et redémarrez, ou attachez une politique de signature et définissez sa clé publique comme SENDGRID_VERIFICATION_KEY ; l’adresse n’a alors pas besoin de mot de passe.",
  "Add {replyDomain} as the receiving domain with the address below.":
    "Ajoutez {replyDomain} comme domaine de réception avec l’adresse ci-dessous.",
  "Tick “POST the raw, full MIME message”.": "Cochez « POST the raw, full MIME message ».",
  "A route that forwards to this server.": "Une route qui transmet à ce serveur.",
  "Action of the route": "Action de la route",
  "Expression of the route": "Expression de la route",
  "Set the HTTP webhook signing key of your account as MAILGUN_SIGNING_KEY and restart.":
    "Définissez la clé de signature des webhooks HTTP de votre compte comme MAILGUN_SIGNING_KEY et redémarrez.",
  "Add {replyDomain} as a domain, with the MX records that Mailgun shows.":
    "Ajoutez {replyDomain} comme domaine, avec les enregistrements MX que Mailgun affiche.",
  "Make a route of the two lines below. The address must end in “mime”.":
    "Créez une route avec les deux lignes ci-dessous. L’adresse doit finir par « mime ».",
  "For mails up to 150 KB: SES cannot publish larger ones.":
    "Pour les e-mails jusqu’à 150 Ko : SES ne peut en publier de plus gros.",
  "HTTPS endpoint of the subscription": "Point d’accès HTTPS de l’abonnement",
  "Make an SNS topic, set its ARN as SES_TOPIC_ARN and restart.":
    "Créez un sujet SNS, définissez son ARN comme SES_TOPIC_ARN et redémarrez.",
  "Subscribe the address below to the topic, without raw message delivery. Segue confirms by itself.":
    "Abonnez l’adresse ci-dessous au sujet, sans « raw message delivery ». Segue confirme de lui-même.",
  "In the receipt rules add one for {replyDomain} with an SNS action: that topic, encoding Base64.":
    "Dans les règles de réception, ajoutez-en une pour {replyDomain} avec une action SNS : ce sujet, encodage Base64.",
  "The S3 action is not supported; mails it keeps are listed as failed.":
    "L’action S3 n’est pas prise en charge ; les e-mails qu’elle garde sont listés en échec.",
  "Built-in mail receiver": "Récepteur intégré",
  "Other mail servers deliver straight to Segue, without a provider.":
    "D’autres serveurs livrent directement à Segue, sans fournisseur.",
  Environment: "Environnement",
  "Set SMTP_LISTEN, open that port to the world and restart.":
    "Définissez SMTP_LISTEN, ouvrez ce port au monde et redémarrez.",
  "Point the MX record at this server, by a name that has an A record.":
    "Faites pointer l’enregistrement MX vers ce serveur, par un nom qui a un enregistrement A.",
  "Set SMTP_TLS_CERT and SMTP_TLS_KEY (PEM files) to offer encryption.":
    "Définissez SMTP_TLS_CERT et SMTP_TLS_KEY (fichiers PEM) pour offrir le chiffrement.",
  "A mailbox you have": "Une boîte mail que vous avez",
  "Read over IMAP, for each inbox its own. Nothing has to be opened to the world.":
    "Lue par IMAP, une pour chaque boîte de réception. Rien n’est à ouvrir au monde.",
  "Where replies go": "Où vont les réponses",
  "Set REPLY_DOMAIN to the domain of the mailbox and restart. Replies go to the addresses below: the mailbox must be called reply, or have that alias, at a provider that takes plus addresses, or catch every address.":
    "Donnez à REPLY_DOMAIN le domaine de la boîte mail et redémarrez. Les réponses vont aux adresses ci-dessous : la boîte doit s’appeler reply, ou avoir cet alias, chez un fournisseur qui accepte les adresses avec plus, ou recevoir toutes les adresses.",
  "Open Inboxes, choose the inbox, and connect the mailbox there. Google and others want a password made for apps.":
    "Ouvrez Boîtes de réception, choisissez la boîte et connectez-y la boîte mail. Google et d’autres veulent un mot de passe d’application.",
  "Give the inbox the address people write to as its support address.":
    "Donnez à la boîte de réception l’adresse à laquelle on écrit comme adresse d’assistance.",
  "Choose a folder that nobody else empties; mails that are taken in are marked as read.":
    "Choisissez un dossier que personne d’autre ne vide ; les e-mails pris en compte sont marqués comme lus.",
  "Your own mail server": "Votre propre serveur de messagerie",
  "Postfix, a Cloudflare Email Worker, anything that can post a mail.":
    "Postfix, un Cloudflare Email Worker, tout ce qui peut poster un e-mail.",
  Endpoint: "Point d’accès",
  Command: "Commande",
  "Set INBOUND_SECRET and restart.": "Définissez INBOUND_SECRET et redémarrez.",
  "Post each mail as it is, with its envelope in the two headers.":
    "Postez chaque e-mail tel quel, avec son enveloppe dans les deux en-têtes.",
  "Keep the mail in the queue unless the answer is 202: in a Postfix pipe end with exit code 75.":
    "Gardez l’e-mail dans la file si la réponse n’est pas 202 : dans un pipe Postfix, terminez par le code 75.",
  "Set TRUSTED_AUTHSERV_ID to the name your server writes into Authentication-Results.":
    "Donnez à TRUSTED_AUTHSERV_ID le nom que votre serveur écrit dans Authentication-Results.",
};
