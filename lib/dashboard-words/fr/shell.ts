import type { Said } from "@/lib/dashboard-words/said";
import type { ShellText } from "@/lib/dashboard-words/texts/shell";

export const shell: Said<ShellText> = {
  "Forgot your password": "Mot de passe oublié",
  "We mail you a link for choosing a new one.":
    "Nous vous envoyons un lien pour en choisir un nouveau.",
  "Your password has been changed. Sign in with the new one.":
    "Votre mot de passe a été changé. Connectez-vous avec le nouveau.",
  "This link no longer works": "Ce lien ne fonctionne plus",
  "It has been used or is older than an hour.": "Il a été utilisé ou date de plus d’une heure.",
  "Ask for a new link": "Demander un nouveau lien",
  "Choose a new password": "Choisir un nouveau mot de passe",
  "This page could not be shown.": "Cette page n’a pas pu être affichée.",
  "It has been logged under {digest}. Nothing you wrote is lost.":
    "L’erreur est consignée sous {digest}. Rien de ce que vous avez écrit n’est perdu.",
  "It has been logged. Nothing you wrote is lost.":
    "L’erreur est consignée. Rien de ce que vous avez écrit n’est perdu.",
  "Try again": "Réessayer",
  "There is nothing here.": "Il n’y a rien ici.",
  "The address may be mistyped, or what it named was removed.":
    "L’adresse est peut-être mal saisie, ou ce qu’elle désignait a été supprimé.",
  "Go to the conversations": "Aller aux conversations",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works for an hour.":
    "Si quelqu’un se connecte avec {sentTo}, un e-mail est en route. Son lien est valable une heure.",
  Email: "E-mail",
  "Send again": "Renvoyer",
  "Send link": "Envoyer le lien",
  "Back to sign in": "Retour à la connexion",
  "New password": "Nouveau mot de passe",
  "At least {minPasswordLength} characters. It ends your sign-ins on all devices.":
    "Au moins {minPasswordLength} caractères. Vous serez déconnecté de tous les appareils.",
  "Set password": "Définir le mot de passe",
  Code: "Code",
  "The six figures of your authenticator app, or a backup code.":
    "Les six chiffres de votre application d’authentification, ou un code de secours.",
  "Sign in": "Se connecter",
  "Forgot your password?": "Mot de passe oublié ?",
  "The server could not be reached. Try again.": "Le serveur est injoignable. Réessayez.",
  "The server could not be reached. Check your connection and try again.":
    "Le serveur est injoignable. Vérifiez votre connexion et réessayez.",
  "You are offline. Try again when the connection is back.":
    "Vous êtes hors ligne. Réessayez quand la connexion sera rétablie.",
  "The server did not answer in time. Try again; nothing is sent twice.":
    "Le serveur n’a pas répondu à temps. Réessayez ; rien ne sera envoyé deux fois.",
  "Your sign-in has ended. Drafts are kept.":
    "Votre session est terminée. Les brouillons sont conservés.",
  "Sign in again": "Se reconnecter",
  "Not live: reconnecting. What you see may be out of date.":
    "Hors direct : reconnexion en cours. L’affichage n’est peut-être pas à jour.",
  "Leave without saving?": "Quitter sans enregistrer ?",
  "What you changed on this page will be lost.": "Vos modifications sur cette page seront perdues.",
  Leave: "Quitter",
  Stay: "Rester",
  Settings: "Paramètres",
  Inboxes: "Boîtes de réception",
  Assistant: "Assistant",
  "Mail texts": "Textes des e-mails",
  People: "Personnes",
  Teams: "Équipes",
  Labels: "Étiquettes",
  "Canned responses": "Réponses prédéfinies",
  Notifications: "Notifications",
  Macros: "Macros",
  "Background jobs": "Tâches de fond",
  "Account of {name}": "Compte de {name}",
  Appearance: "Apparence",
  "Sign out": "Se déconnecter",
  Conversations: "Conversations",
  Contacts: "Contacts",
  Articles: "Articles",
  Main: "Navigation principale",
  "Go to": "Aller à",
  "Settings: {page}": "Paramètres : {page}",
  "Light colours": "Couleurs claires",
  "Dark colours": "Couleurs sombres",
  Look: "Aspect",
  "theme dark light mode": "thème sombre clair mode",
  "Keyboard shortcuts": "Raccourcis clavier",
  Help: "Aide",
  "Like the system": "Comme le système",
  Light: "Clair",
  Dark: "Sombre",
  "The browser refused to copy. Select the text and copy it by hand.":
    "Le navigateur a refusé la copie. Sélectionnez le texte et copiez-le vous-même.",
  Copied: "Copié",
  Copy: "Copier",
  Close: "Fermer",
  "This invitation no longer works": "Cette invitation n’est plus valable",
  "It has been used, taken back, or is older than a week. Ask whoever sent it for a new one.":
    "Elle a été utilisée, retirée, ou date de plus d’une semaine. Demandez-en une nouvelle à son expéditeur.",
  "{invitedByName} invites {email} as {role}.":
    "{invitedByName} invite {email} en tant que {role}.",
  "You are signed in as {signedInAs}. Sign out there first, or open this link in another browser.":
    "Vous êtes connecté en tant que {signedInAs}. Déconnectez-vous d’abord, ou ouvrez ce lien dans un autre navigateur.",
  "Sign in to join": "Se connecter pour rejoindre",
  "You have joined. Sign in with your password and code.":
    "Vous avez rejoint l’espace. Connectez-vous avec votre mot de passe et votre code.",
  Name: "Nom",
  "Customers see it in the chat and in mails.":
    "Les clients le voient dans le chat et les e-mails.",
  "At least {minPasswordLength} characters.": "Au moins {minPasswordLength} caractères.",
  Join: "Rejoindre",
  "Join {workspace}": "Rejoindre {workspace}",
  "Go to workspace": "Aller à l’espace de travail",
  Search: "Rechercher",
  "find messages contacts conversations": "trouver messages contacts conversations",
  Attributes: "Attributs",
  "Sign in by a mailed link": "Se connecter par un lien envoyé par e-mail",
  "We mail you a link that signs you in. It works once, for 15 minutes.":
    "Nous vous envoyons un lien qui vous connecte. Il sert une fois, pendant 15 minutes.",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works once, for 15 minutes.":
    "Si quelqu’un se connecte avec {sentTo}, un e-mail est en route. Son lien sert une fois, pendant 15 minutes.",
  "It has been used or is older than 15 minutes.": "Il a déjà servi ou date de plus de 15 minutes.",
  "Sign in with {name}": "Se connecter avec {name}",
  "Nobody here has the address you signed in with there. Ask an administrator for an invitation.":
    "Personne ici n’a l’adresse de votre connexion là-bas. Demandez une invitation à un administrateur.",
  "Your address is not confirmed there, so it cannot sign you in here.":
    "Votre adresse n’y est pas confirmée, elle ne peut donc pas vous connecter ici.",
  "Signing in there did not work. Try again.": "La connexion là-bas n’a pas abouti. Réessayez.",
  "This link has been used or is too old. Ask for a new one.":
    "Ce lien a servi ou est trop ancien. Demandez-en un nouveau.",
  "What you want to know of contacts and conversations beyond name and address.":
    "Ce que vous voulez savoir des contacts et conversations, outre le nom et l’adresse.",
  "Not known": "Inconnu",
  No: "Non",
  "Change {label}": "Modifier {label}",
  Yes: "Oui",
  Of: "De",
  "As your site sends it, like plan. It cannot be changed later.":
    "Telle que votre site l’envoie, comme plan. Elle ne peut plus être changée ensuite.",
  "No attributes yet.": "Pas encore d’attributs.",
  "Define the first, such as the plan a customer is on.":
    "Définissez le premier, comme la formule d’un client.",
  "Delete the attribute “{label}”?": "Supprimer l’attribut « {label} » ?",
  "Values that are there stay and are shown by their key.":
    "Les valeurs existantes restent, affichées par leur clé.",
  Contact: "Contact",
  Conversation: "Conversation",
  "{name} sees this in the chat.": "{name} voit ceci dans le chat.",
  "No email address: {name} sees this on the next visit.":
    "Pas d’adresse e-mail : {name} verra ceci à sa prochaine visite.",
  "Too many emails to an unconfirmed address: {name} gets this by email in {delay}.":
    "Trop d’e-mails vers une adresse non confirmée : {name} reçoit ceci par e-mail dans {delay}.",
  "{name} cannot be reached by email. Ask for another address.":
    "{name} est injoignable par e-mail. Demandez une autre adresse.",
  "{name} stopped emails about this conversation and sees this in the chat.":
    "{name} a arrêté les e-mails de cette conversation et voit ceci dans le chat.",
  "{name} is blocked and gets no email.": "{name} est bloqué et ne reçoit pas d’e-mail.",
  "The address {name} gave belongs to somebody else. Ask for another one.":
    "L’adresse donnée par {name} est à quelqu’un d’autre. Demandez-en une autre.",
  "{name} writes by email: this goes out in {delay}.":
    "{name} écrit par e-mail : ceci part dans {delay}.",
  "{name} is reading. Unseen, this goes out by email.":
    "{name} est en train de lire. Non vu, ceci part par e-mail.",
  "{name} is on the site. Unseen, this goes out by email in {delay}.":
    "{name} est sur le site. Non vu, ceci part par e-mail dans {delay}.",
  "{name} was emailed recently: this follows in {delay}.":
    "{name} a reçu un e-mail récemment : ceci suit dans {delay}.",
  "{name} gets this by email in {delay}.": "{name} reçoit ceci par e-mail dans {delay}.",
  "{name} left {ago} ago and gets this by email in {delay}.":
    "{name} est parti il y a {ago} et reçoit ceci par e-mail dans {delay}.",
  "{count} answers not emailed: they can be read in the chat.": {
    one: "{count} réponse non envoyée par e-mail : elle est dans le chat.",
    other: "{count} réponses non envoyées par e-mail : elles sont dans le chat.",
  },
  "in {delay}": "dans {delay}",
  now: "maintenant",
  "{count} answers go out by email {when}, unless seen.": {
    one: "{count} réponse part par e-mail {when}, sauf si elle est vue.",
    other: "{count} réponses partent par e-mail {when}, sauf si elles sont vues.",
  },
  "{count} answers go out by email to {people} people {when}, unless seen.": {
    one: "{count} réponse part par e-mail à {people} personnes {when}, sauf si elle est vue.",
    other:
      "{count} réponses partent par e-mail à {people} personnes {when}, sauf si elles sont vues.",
  },
  "{count} seconds": { one: "{count} seconde", other: "{count} secondes" },
  "about a minute": "environ une minute",
  "about {time}": "environ {time}",
};
