import type { Said } from "@/lib/dashboard-words/said";
import type { RefusalsText } from "@/lib/dashboard-words/texts/refusals";

export const refusals: Said<RefusalsText> = {
  "Use small letters, digits and underscores.":
    "Utilisez des minuscules, des chiffres et des tirets bas.",
  "Give the field a label.": "Donnez un nom au champ.",
  "Another field has this key.": "Un autre champ a cette clé.",
  "Give the list at least one option.": "Donnez au moins une option à la liste.",
  "Choose a field that stands above this one.": "Choisissez un champ placé au-dessus de celui-ci.",
  "The email field must be of type email.": "Le champ « email » doit être de type e-mail.",
  "Give whole seconds from 0 to 120.": "Indiquez des secondes entières de 0 à 120.",
  "Give whole seconds from 0 to 3600.": "Indiquez des secondes entières de 0 à 3600.",
  "Give whole seconds from 0 to 86400.": "Indiquez des secondes entières de 0 à 86400.",
  "Give a number from 1 to 50.": "Indiquez un nombre de 1 à 50.",
  "The longest wait cannot be shorter than the quiet time.":
    "L’attente la plus longue ne peut être plus courte que le temps de silence.",
  "Give a colour like #0f766e.": "Indiquez une couleur comme #0f766e.",
  "Give a host name like www.example.com.": "Indiquez un nom d’hôte comme www.example.com.",
  "Write the question.": "Écrivez la question.",
  "Write what visitors agree to.": "Écrivez ce que les visiteurs acceptent.",
  "At most 20 messages by themselves.": "Au plus 20 messages spontanés.",
  "Give the inbox a name.": "Donnez un nom à la boîte de réception.",
  "Give an address like support@example.com.": "Indiquez une adresse comme support@example.com.",
  "Say on which pages, or * for all.": "Dites sur quelles pages, ou * pour toutes.",
  "Write what it says.": "Écrivez ce qu’il dit.",
  "Give a whole number.": "Indiquez un nombre entier.",
  "At least 1.": "Au moins 1.",
  "At most 500.": "Au plus 500.",
  "At most 1440.": "Au plus 1440.",
  "At most 8760.": "Au plus 8760.",
  "Give whole minutes.": "Indiquez des minutes entières.",
  "Give whole hours.": "Indiquez des heures entières.",
  "Use at most 1000 characters.": "Utilisez au plus 1000 caractères.",
  "A time that begins and ends at once is none.":
    "Une période qui commence et finit en même temps n’en est pas une.",
  "Choose a time zone.": "Choisissez un fuseau horaire.",
  "Choose a date.": "Choisissez une date.",
  "This inbox no longer exists.": "Cette boîte de réception n’existe plus.",
  "Another inbox has this address. Give each its own.":
    "Une autre boîte a cette adresse. Donnez à chacune la sienne.",
  "Write something.": "Écrivez quelque chose.",
  "Use at most 5,000 characters.": "5 000 caractères au plus.",
  "Use at most 60 characters.": "60 caractères au plus.",
  "Use at most 40 characters.": "40 caractères au plus.",
  "Two columns have the same meaning. Ignore one of them.":
    "Deux colonnes ont le même sens. Ignorez l’une d’elles.",
  "Say which column is the name, email, phone or identifier.":
    "Indiquez quelle colonne est le nom, l’e-mail, le téléphone ou l’identifiant.",
  "Write one choice a line.": "Écrivez un choix par ligne.",
  "Somebody else answered with the customer's reply address.":
    "Quelqu’un d’autre a répondu avec l’adresse de réponse du client.",
  "The sender check failed: the address may be forged.":
    "La vérification de l’expéditeur a échoué : l’adresse peut être falsifiée.",
  "Sent from an address the customer no longer uses here.":
    "Envoyé depuis une adresse que le client n’utilise plus ici.",
  "Has the Message-ID of another mail, but says something else.":
    "A le Message-ID d’un autre e-mail, mais dit autre chose.",
  "Somebody else answered with a team member's reply address.":
    "Quelqu’un d’autre a répondu avec l’adresse de réponse d’un membre de l’équipe.",
  "An answer in a team member's name that could not be verified.":
    "Une réponse au nom d’un membre de l’équipe, qui n’a pas pu être vérifiée.",
  "A team member's answer without any words of his own.":
    "La réponse d’un membre de l’équipe sans mots à lui.",
  "Many mails within minutes: machines may be answering each other.":
    "Beaucoup d’e-mails en quelques minutes : des machines se répondent peut-être.",
  "No conversation or inbox has this address.":
    "Aucune conversation ni boîte de réception n’a cette adresse.",
  "The conversation it answers has been erased.":
    "La conversation à laquelle il répond a été effacée.",
  "The inbox does not take new conversations by mail.":
    "La boîte n’accepte pas de nouvelles conversations par e-mail.",
  "A newsletter or list mail, which starts no conversation.":
    "Une lettre d’information ou un e-mail de liste, qui n’ouvre pas de conversation.",
  "The contact is blocked.": "Le contact est bloqué.",
  "A mail of our own that came back.": "Un de nos e-mails qui est revenu.",
  "A read receipt.": "Un accusé de lecture.",
  "A complaint report.": "Un rapport de plainte.",
  "Discarded by hand.": "Abandonné à la main.",
  "No reason was recorded.": "Aucune raison n’a été notée.",
  "Mailboxes are read on port 993 or 143.": "Les boîtes mail sont lues sur le port 993 ou 143.",
  "This host is on a private network. The operator can allow that with IMAP_ALLOW_PRIVATE.":
    "Cet hôte est sur un réseau privé. L’exploitant peut l’autoriser avec IMAP_ALLOW_PRIVATE.",
  "Without encryption the password could be read on its way. Choose TLS or STARTTLS.":
    "Sans chiffrement, le mot de passe pourrait être lu en route. Choisissez TLS ou STARTTLS.",
  "No server of this name can be found.": "Aucun serveur de ce nom n’est trouvé.",
  "The server does not answer on this port.": "Le serveur ne répond pas sur ce port.",
  "No safe connection: the server's certificate or its encryption does not fit.":
    "Pas de connexion sûre : le certificat ou le chiffrement du serveur ne convient pas.",
  "The server refuses this user name or password. Some providers want a password made for apps.":
    "Le serveur refuse ce nom d’utilisateur ou ce mot de passe. Certains fournisseurs veulent un mot de passe d’application.",
  "There is no such folder in this mailbox.": "Ce dossier n’existe pas dans cette boîte mail.",
  "There is no such folder to move mails to. Create it in the mailbox first.":
    "Le dossier de destination n’existe pas. Créez-le d’abord dans la boîte mail.",
  "Mails cannot be moved to the folder they are read from.":
    "Les e-mails ne peuvent être déplacés vers le dossier d’où ils sont lus.",
  "This server cannot move mails. Leave the field empty: they are marked as read.":
    "Ce serveur ne peut pas déplacer d’e-mails. Laissez le champ vide : ils sont marqués comme lus.",
  "The server names a mail and does not give it. After several attempts it is listed as failed.":
    "Le serveur annonce un e-mail et ne le donne pas. Après plusieurs essais, il est listé en échec.",
  "The server ended the connection.": "Le serveur a mis fin à la connexion.",
  "The server answered something unexpected.": "Le serveur a répondu quelque chose d’inattendu.",
  "The mailbox could not be read. The server's log tells why.":
    "La boîte mail n’a pas pu être lue. Le journal du serveur dit pourquoi.",
  "Give the password. It is asked for again when server or user change.":
    "Indiquez le mot de passe. Il est redemandé quand le serveur ou l’utilisateur change.",
  "Give the name of the mail server, like imap.example.com.":
    "Indiquez le nom du serveur, comme imap.example.com.",
  "Give the port as a number.": "Indiquez le port en chiffres.",
  "Ports are numbers from 1 to 65535.": "Les ports vont de 1 à 65535.",
  "Give the user name, mostly the whole address.":
    "Indiquez le nom d’utilisateur, souvent l’adresse entière.",
  "Give the folder, mostly INBOX.": "Indiquez le dossier, souvent INBOX.",
  "A subject is one line.": "Un objet tient sur une ligne.",
  "Give a link that begins with https://.": "Indiquez un lien qui commence par https://.",
  "Give the number of the conversation.": "Indiquez le numéro de la conversation.",
  "Somebody has decided this mail already.": "Quelqu’un a déjà décidé pour cet e-mail.",
  "There is no conversation of this number.": "Aucune conversation n’a ce numéro.",
  "An answer in a team member's name must prove itself.":
    "Une réponse au nom d’un membre de l’équipe doit faire ses preuves.",
  "This inbox is gone.": "Cette boîte de réception a disparu.",
  "This address gets mail already.": "Cette adresse reçoit déjà des e-mails.",
  "This mailbox is removed.": "Cette boîte mail est retirée.",
  "This mailbox is removed already.": "Cette boîte mail est déjà retirée.",
  "The mail cannot be read.": "L’e-mail ne peut être lu.",
  "It was sent several times already. Try again later.":
    "Déjà envoyé plusieurs fois. Réessayez plus tard.",
  "Nothing has been said yet.": "Rien n’a encore été dit.",
};
