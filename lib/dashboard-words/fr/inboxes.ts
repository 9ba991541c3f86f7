import type { Said } from "@/lib/dashboard-words/said";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";

export const inboxes: Said<InboxesText> = {
  "All inboxes": "Toutes les boîtes de réception",
  "A website's chat, with the address its conversations carry on by.":
    "Le chat d’un site, avec l’adresse par laquelle ses conversations se poursuivent.",
  "When answers are mailed": "Quand les réponses partent par e-mail",
  "Conversation continuity: what a visitor has not seen in the chat reaches him by email.":
    "Continuité des conversations : ce qu’un visiteur n’a pas vu dans le chat lui parvient par e-mail.",
  "Quiet time": "Temps de silence",
  "Silence after the last answer before a mail leaves.":
    "Silence après la dernière réponse avant le départ d’un e-mail.",
  "Longest wait": "Attente la plus longue",
  "Even while more answers follow, and while the visitor is still on the site.":
    "Même si d’autres réponses suivent et que le visiteur est encore sur le site.",
  "Between two mails": "Entre deux e-mails",
  "The least time between two mails of one conversation.":
    "Le temps minimal entre deux e-mails d’une même conversation.",
  "Undo window": "Délai d’annulation",
  "When the customer writes by email, answers leave after this time.":
    "Quand le client écrit par e-mail, les réponses partent après ce délai.",
  "Messages in one mail": "Messages par e-mail",
  "The rest follows in the next.": "Le reste suit dans le suivant.",
  messages: "messages",
  seconds: "secondes",
  "seconds ({duration})": "secondes ({duration})",
  "Create inbox": "Créer une boîte de réception",
  "One for each website or brand: with a look, settings and a snippet of its own.":
    "Une par site ou par marque : avec son apparence, ses paramètres et son code.",
  Create: "Créer",
  "Pre-chat form": "Formulaire avant le chat",
  "Visitors fill in a short form before they write. With an email field, answers can always reach them.":
    "Les visiteurs remplissent un court formulaire avant d’écrire. Avec un champ e-mail, les réponses peuvent toujours leur parvenir.",
  "Email prompt": "Demande d’adresse e-mail",
  "After the first message the chat asks for an address, once, when none is known.":
    "Après le premier message, le chat demande une fois une adresse, si aucune n’est connue.",
  "Conversation continuity": "Continuité des conversations",
  "Answers that a visitor does not see in the chat are sent to him by email, and his reply comes back into the same conversation.":
    "Les réponses qu’un visiteur ne voit pas dans le chat lui sont envoyées par e-mail, et la sienne revient dans la même conversation.",
  "{name} is on.": "{name} : activé.",
  "{name} is off.": "{name} : désactivé.",
  "Carry on by email": "Continuer par e-mail",
  "These three act at once.": "Ces trois réglages agissent aussitôt.",
  Flow: "Déroulement",
  "What happens to conversations without anybody's hand.":
    "Ce qui arrive aux conversations sans que personne n’intervienne.",
  "Give new conversations to members by turns":
    "Donner les nouvelles conversations aux membres à tour de rôle",
  "To members who are online and have room; of the team, when the conversation has one.":
    "Aux membres en ligne et disponibles ; de l’équipe, si la conversation en a une.",
  "Open conversations for each at most": "Conversations ouvertes par personne au maximum",
  "Free what waits for somebody who is away": "Libérer ce qui attend une personne absente",
  "With turns, the next member gets it.": "À tour de rôle, le membre suivant la reçoit.",
  "Minutes away": "Minutes d’absence",
  "Resolve after a silence": "Résoudre après un silence",
  "Only where the customer was answered; a new message opens it again.":
    "Seulement si le client a eu une réponse ; un nouveau message la rouvre.",
  "Hours of silence": "Heures de silence",
  "Said in the chat then": "Dit alors dans le chat",
  "Leave it empty to say nothing.": "Laissez vide pour ne rien dire.",
  General: "Général",
  "Of the widget and of mails, when the visitor's own is not known.":
    "Du widget et des e-mails, quand celle du visiteur n’est pas connue.",
  "Business name": "Nom de l’entreprise",
  "Mails come from": "Les e-mails viennent de",
  "Grace from {business}": "Grace de {business}",
  "Support address": "Adresse d’assistance",
  "Mail to this address starts a conversation in this inbox.":
    "Un e-mail à cette adresse ouvre une conversation dans cette boîte de réception.",
  "Take new mail": "Accepter les nouveaux e-mails",
  "Off: mail to the support address waits in the list of unroutable mail.":
    "Désactivé : le courrier à l’adresse d’assistance attend dans la liste des e-mails sans destination.",
  "Signed identity": "Identité signée",
  "Sign your users' ids on your server, and they see their history on every device. Without a signature an id is only a claim.":
    "Signez les identifiants de vos utilisateurs sur votre serveur, et ils voient leur historique sur chaque appareil. Sans signature, un identifiant n’est qu’une affirmation.",
  "Require a signature": "Exiger une signature",
  "Users named without a valid signature are refused, with an error in the browser's console.":
    "Les utilisateurs nommés sans signature valide sont refusés, avec une erreur dans la console du navigateur.",
  "Identity key": "Clé d’identité",
  "Hide the key": "Masquer la clé",
  "Show the key": "Afficher la clé",
  "Make a new key": "Créer une nouvelle clé",
  "Keep the key on your server. Whoever has it can read as any of your users.":
    "Gardez la clé sur votre serveur. Quiconque l’a peut lire au nom de n’importe lequel de vos utilisateurs.",
  "Language of the example": "Langage de l’exemple",
  "Example for {name}": "Exemple pour {name}",
  "The server cannot be reached. The key is unchanged.":
    "Le serveur est injoignable. La clé est inchangée.",
  "Make a new key?": "Créer une nouvelle clé ?",
  "The present key stops working at once. Until your server signs with the new one, your users count as unknown.":
    "La clé actuelle cesse aussitôt de fonctionner. Tant que votre serveur ne signe pas avec la nouvelle, vos utilisateurs sont considérés comme inconnus.",
  "{count} fields need your attention.": {
    one: "Un champ demande votre attention.",
    other: "{count} champs demandent votre attention.",
  },
  "Unsaved changes.": "Modifications non enregistrées.",
  "Everything is saved.": "Tout est enregistré.",
  "No support address": "Pas d’adresse d’assistance",
  "Carries on by email": "Continue par e-mail",
  "Put it on your site": "Mettez-le sur votre site",
  "Paste this before </body> on every page that shall have the chat.":
    "Collez ceci avant </body> sur chaque page qui doit avoir le chat.",
  "Try it": "Essayer",
  "Install snippet": "Code d’installation",
  "Allowed domains": "Domaines autorisés",
  "One a line, like www.example.com or *.example.com. Empty: every site may show this widget.":
    "Un par ligne, comme www.example.com ou *.example.com. Vide : tout site peut afficher ce widget.",
  "Every new visitor's browser solves a riddle":
    "Le navigateur de chaque nouveau visiteur résout une énigme",
  "Against floods made by programs; people notice a second at most. Off: only newcomers, and only while very many come at once.":
    "Contre les afflux produits par des programmes ; les gens remarquent une seconde au plus. Désactivé : seulement les nouveaux venus, et seulement quand ils sont très nombreux à la fois.",
  "The button on your site and the chat behind it.":
    "Le bouton sur votre site et le chat derrière.",
  "Pick a colour": "Choisir une couleur",
  "Side of the page": "Côté de la page",
  Right: "Droite",
  Left: "Gauche",
  "Welcome title": "Titre de bienvenue",
  "Welcome text": "Texte de bienvenue",
  "Text on it is white: contrast {ratio} to 1.":
    "Le texte dessus est blanc : contraste {ratio} pour 1.",
  "Text on it is black: contrast {ratio} to 1.":
    "Le texte dessus est noir : contraste {ratio} pour 1.",
  Phone: "Téléphone",
  "Long text": "Texte long",
  "Its name as an attribute, for filters and code.":
    "Son nom comme attribut, pour les filtres et le code.",
  "Belongs to": "Appartient à",
  "The contact": "Le contact",
  "This conversation": "Cette conversation",
  Placeholder: "Texte indicatif",
  Required: "Obligatoire",
  Asked: "Demandé",
  always: "toujours",
  "depending on “{label}”": "selon « {label} »",
  "When the answer is": "Quand la réponse est",
  anything: "n’importe laquelle",
  ticked: "coché",
  "Move {name} up": "Monter {name}",
  "Move {name} down": "Descendre {name}",
  "Fields of the pre-chat form": "Champs du formulaire avant le chat",
  "Visitors fill them in before the first message. Without a required field they may skip.":
    "Les visiteurs les remplissent avant le premier message. Sans champ obligatoire, ils peuvent passer.",
  "The form is off. Switch it on above.": "Le formulaire est désactivé. Activez-le ci-dessus.",
  "Words above the fields": "Mots au-dessus des champs",
  "No fields. The form is not shown.": "Aucun champ. Le formulaire n’est pas affiché.",
  "Form fields": "Champs du formulaire",
  "Add field": "Ajouter un champ",
  "About the visitor": "Sur le visiteur",
  "Your own": "Les vôtres",
  "Messages by themselves": "Messages spontanés",
  "Shown beside the button on pages you choose, once to a visitor, never over an open conversation. It becomes a conversation when he answers.":
    "Affiché près du bouton sur les pages de votre choix, une fois par visiteur, jamais par-dessus une conversation ouverte. Devient une conversation quand il répond.",
  "Add message": "Ajouter un message",
  "None yet. Greet visitors of your prices, or help them at the checkout.":
    "Aucun pour l’instant. Accueillez les visiteurs de vos tarifs, ou aidez-les au paiement.",
  Message: "Message",
  Pages: "Pages",
  "An address or a path; * stands for anything: /pricing*":
    "Une adresse ou un chemin ; * remplace n’importe quoi : /pricing*",
  "Seconds on the page": "Secondes sur la page",
  From: "De",
  "Only while you are here": "Seulement quand vous êtes là",
  Consent: "Consentement",
  "Visitors agree before their first message. The time and the words are kept with their visit; new words are asked for anew.":
    "Les visiteurs acceptent avant leur premier message. L’heure et le texte sont gardés avec leur visite ; un nouveau texte est redemandé.",
  "Ask for consent": "Demander le consentement",
  "What visitors agree to": "Ce que les visiteurs acceptent",
  "Web addresses in it become links. Other languages: under Languages.":
    "Les adresses web y deviennent des liens. Autres langues : sous Langues.",
  Holidays: "Jours fériés",
  "Add holiday": "Ajouter un jour férié",
  "None. On a holiday the inbox is closed all day.":
    "Aucun. Un jour férié, la boîte de réception est fermée toute la journée.",
  "Name of the holiday": "Nom du jour férié",
  Christmas: "Noël",
  holiday: "jour férié",
  "Open on {name}": "Ouvert le {name}",
  Closed: "Fermé",
  "{name}, from": "{name}, de",
  "{name}, to": "{name}, à",
  "to|time": "à",
  "the next day": "le lendemain",
  "Remove {time} on {name}": "Retirer {time}, {name}",
  "After a break": "Après une pause",
  "The chat says that you are here while these hours run and somebody of the team is online.":
    "Le chat dit que vous êtes là pendant ces horaires, si quelqu’un de l’équipe est en ligne.",
  "Visitors are told that you usually answer":
    "Il est dit aux visiteurs que vous répondez d’habitude",
  "in a few minutes": "en quelques minutes",
  "within a few hours": "en quelques heures",
  "within a day": "dans la journée",
  "Business hours": "Horaires d’ouverture",
  "Off: only who is online counts.": "Désactivé : seul compte qui est en ligne.",
  "Time zone": "Fuseau horaire",
  "Options of the field “{label}”": "Options du champ « {label} »",
  "One a line, in the order of the options.": "Une par ligne, dans l’ordre des options.",
  "Message by itself {number}": "Message spontané {number}",
  Satisfaction: "Satisfaction",
  "When a conversation is resolved, the customer is asked once how it went: in the chat, or by email when he has left.":
    "Quand une conversation est résolue, on demande une fois au client comment cela s’est passé : dans le chat, ou par e-mail s’il est parti.",
  "Ask for a rating": "Demander une note",
  Question: "Question",
  Answers: "Réponses",
  "Five faces": "Cinq visages",
  "Five stars": "Cinq étoiles",
  "Notice when nobody is here": "Avis quand personne n’est là",
  "Text that asks for an address": "Texte qui demande une adresse",
  "Words above the form's fields": "Mots au-dessus des champs du formulaire",
  "Question of the survey": "Question de l’enquête",
  Languages: "Langues",
  "The chat speaks twelve languages. Write your own texts in the others here; an empty field keeps what stands in it.":
    "Le chat parle douze langues. Écrivez ici vos propres textes dans les autres ; un champ vide garde ce qui s’y trouve.",
  "Follow the visitor's browser": "Suivre le navigateur du visiteur",
  "Off: everybody is spoken to in {language}, unless the page asks for another language.":
    "Désactivé : tout le monde est abordé en {language}, sauf si la page demande une autre langue.",
  "the inbox's language": "la langue de la boîte",
  "Your texts in": "Vos textes en",
  "{language} (written)": "{language} (écrit)",
  "Texts in {language}": "Textes en {language}",
  "Label of the field “{label}”": "Nom du champ « {label} »",
  Words: "Mots",
  "What the widget says by itself.": "Ce que le widget dit de lui-même.",
  "Greet visitors": "Accueillir les visiteurs",
  "Shown as the first message of a new conversation.":
    "Affiché comme premier message d’une nouvelle conversation.",
  "On the card that the email prompt puts into the chat.":
    "Sur la carte que la demande d’adresse place dans le chat.",
};
