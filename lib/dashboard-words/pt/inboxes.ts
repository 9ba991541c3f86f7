import type { Said } from "@/lib/dashboard-words/said";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";

export const inboxes: Said<InboxesText> = {
  "All inboxes": "Todas as caixas de entrada",
  "A website's chat, with the address its conversations carry on by.":
    "O chat de um site, com o endereço pelo qual suas conversas continuam.",
  "When answers are mailed": "Quando as respostas saem por e-mail",
  "Conversation continuity: what a visitor has not seen in the chat reaches him by email.":
    "Continuidade da conversa: o que um visitante não viu no chat chega a ele por e-mail.",
  "Quiet time": "Tempo de silêncio",
  "Silence after the last answer before a mail leaves.":
    "Silêncio após a última resposta antes de um e-mail sair.",
  "Longest wait": "Espera máxima",
  "Even while more answers follow, and while the visitor is still on the site.":
    "Mesmo que venham mais respostas e o visitante ainda esteja no site.",
  "Between two mails": "Entre dois e-mails",
  "The least time between two mails of one conversation.":
    "O tempo mínimo entre dois e-mails de uma conversa.",
  "Undo window": "Tempo para desfazer",
  "When the customer writes by email, answers leave after this time.":
    "Quando o cliente escreve por e-mail, as respostas saem depois desse tempo.",
  "Messages in one mail": "Mensagens em um e-mail",
  "The rest follows in the next.": "O restante vai no próximo.",
  messages: "mensagens",
  seconds: "segundos",
  "seconds ({duration})": "segundos ({duration})",
  "Create inbox": "Criar caixa de entrada",
  "One for each website or brand: with a look, settings and a snippet of its own.":
    "Uma para cada site ou marca: com aparência, configurações e código próprios.",
  Create: "Criar",
  "Pre-chat form": "Formulário antes do chat",
  "Visitors fill in a short form before they write. With an email field, answers can always reach them.":
    "Os visitantes preenchem um formulário curto antes de escrever. Com um campo de e-mail, as respostas sempre podem chegar a eles.",
  "Email prompt": "Pedido de e-mail",
  "After the first message the chat asks for an address, once, when none is known.":
    "Depois da primeira mensagem, o chat pede um endereço uma vez, se nenhum for conhecido.",
  "Conversation continuity": "Continuidade da conversa",
  "Answers that a visitor does not see in the chat are sent to him by email, and his reply comes back into the same conversation.":
    "As respostas que um visitante não vê no chat são enviadas a ele por e-mail, e a dele volta para a mesma conversa.",
  "{name} is on.": "{name}: ativado.",
  "{name} is off.": "{name}: desativado.",
  "Carry on by email": "Continuar por e-mail",
  "These three act at once.": "Estes três valem na hora.",
  Flow: "Fluxo",
  "What happens to conversations without anybody's hand.":
    "O que acontece com as conversas sem ninguém intervir.",
  "Give new conversations to members by turns": "Dar as novas conversas aos membros em rodízio",
  "To members who are online and have room; of the team, when the conversation has one.":
    "A membros on-line e com espaço; da equipe, quando a conversa tem uma.",
  "Open conversations for each at most": "Conversas abertas por pessoa no máximo",
  "Free what waits for somebody who is away": "Liberar o que espera por alguém ausente",
  "With turns, the next member gets it.": "No rodízio, o próximo membro recebe.",
  "Minutes away": "Minutos de ausência",
  "Resolve after a silence": "Resolver depois de um silêncio",
  "Only where the customer was answered; a new message opens it again.":
    "Só onde o cliente teve resposta; uma nova mensagem reabre a conversa.",
  "Hours of silence": "Horas de silêncio",
  "Said in the chat then": "Dito então no chat",
  "Leave it empty to say nothing.": "Deixe vazio para não dizer nada.",
  General: "Geral",
  "Of the widget and of mails, when the visitor's own is not known.":
    "Do widget e dos e-mails, quando o do visitante não é conhecido.",
  "Business name": "Nome da empresa",
  "Mails come from": "Os e-mails vêm de",
  "Grace from {business}": "Grace, da {business}",
  "Support address": "Endereço de suporte",
  "Mail to this address starts a conversation in this inbox.":
    "Um e-mail para este endereço inicia uma conversa nesta caixa de entrada.",
  "Take new mail": "Aceitar novos e-mails",
  "Off: mail to the support address waits in the list of unroutable mail.":
    "Desligado: o e-mail para o endereço de suporte espera na lista de e-mails sem destino.",
  "Signed identity": "Identidade assinada",
  "Sign your users' ids on your server, and they see their history on every device. Without a signature an id is only a claim.":
    "Assine os identificadores dos seus usuários no seu servidor, e eles veem o histórico em cada dispositivo. Sem assinatura, um identificador é só uma afirmação.",
  "Require a signature": "Exigir uma assinatura",
  "Users named without a valid signature are refused, with an error in the browser's console.":
    "Usuários sem uma assinatura válida são recusados, com um erro no console do navegador.",
  "Identity key": "Chave de identidade",
  "Hide the key": "Ocultar a chave",
  "Show the key": "Mostrar a chave",
  "Make a new key": "Criar uma nova chave",
  "Keep the key on your server. Whoever has it can read as any of your users.":
    "Mantenha a chave no seu servidor. Quem a tiver pode ler como qualquer um dos seus usuários.",
  "Language of the example": "Linguagem do exemplo",
  "Example for {name}": "Exemplo para {name}",
  "The server cannot be reached. The key is unchanged.":
    "O servidor não pode ser alcançado. A chave não mudou.",
  "Make a new key?": "Criar uma nova chave?",
  "The present key stops working at once. Until your server signs with the new one, your users count as unknown.":
    "A chave atual deixa de funcionar na hora. Até o seu servidor assinar com a nova, seus usuários contam como desconhecidos.",
  "{count} fields need your attention.": {
    one: "Um campo precisa da sua atenção.",
    other: "{count} campos precisam da sua atenção.",
  },
  "Unsaved changes.": "Alterações não salvas.",
  "Everything is saved.": "Tudo está salvo.",
  "No support address": "Sem endereço de suporte",
  "Carries on by email": "Continua por e-mail",
  "Put it on your site": "Coloque no seu site",
  "Paste this before </body> on every page that shall have the chat.":
    "Cole isto antes de </body> em cada página que deve ter o chat.",
  "Try it": "Experimentar",
  "Install snippet": "Código de instalação",
  "Allowed domains": "Domínios permitidos",
  "One a line, like www.example.com or *.example.com. Empty: every site may show this widget.":
    "Um por linha, como www.example.com ou *.example.com. Vazio: qualquer site pode mostrar este widget.",
  "Every new visitor's browser solves a riddle":
    "O navegador de cada novo visitante resolve um enigma",
  "Against floods made by programs; people notice a second at most. Off: only newcomers, and only while very many come at once.":
    "Contra enxurradas feitas por programas; as pessoas notam um segundo no máximo. Desligado: só recém-chegados, e só quando chegam muitos de uma vez.",
  "The button on your site and the chat behind it.": "O botão no seu site e o chat por trás dele.",
  "Pick a colour": "Escolher uma cor",
  "Side of the page": "Lado da página",
  Right: "Direita",
  Left: "Esquerda",
  "Welcome title": "Título de boas-vindas",
  "Welcome text": "Texto de boas-vindas",
  "Text on it is white: contrast {ratio} to 1.":
    "O texto sobre ela é branco: contraste {ratio} para 1.",
  "Text on it is black: contrast {ratio} to 1.":
    "O texto sobre ela é preto: contraste {ratio} para 1.",
  Phone: "Telefone",
  "Long text": "Texto longo",
  "Its name as an attribute, for filters and code.":
    "O nome dele como atributo, para filtros e código.",
  "Belongs to": "Pertence a",
  "The contact": "O contato",
  "This conversation": "Esta conversa",
  Placeholder: "Texto de exemplo",
  Required: "Obrigatório",
  Asked: "Perguntado",
  always: "sempre",
  "depending on “{label}”": "dependendo de “{label}”",
  "When the answer is": "Quando a resposta é",
  anything: "qualquer uma",
  ticked: "marcado",
  "Move {name} up": "Mover {name} para cima",
  "Move {name} down": "Mover {name} para baixo",
  "Fields of the pre-chat form": "Campos do formulário antes do chat",
  "Visitors fill them in before the first message. Without a required field they may skip.":
    "Os visitantes os preenchem antes da primeira mensagem. Sem campo obrigatório, podem pular.",
  "The form is off. Switch it on above.": "O formulário está desligado. Ligue-o acima.",
  "Words above the fields": "Palavras acima dos campos",
  "No fields. The form is not shown.": "Sem campos. O formulário não é mostrado.",
  "Form fields": "Campos do formulário",
  "Add field": "Adicionar campo",
  "About the visitor": "Sobre o visitante",
  "Your own": "Seus próprios",
  "Messages by themselves": "Mensagens automáticas",
  "Shown beside the button on pages you choose, once to a visitor, never over an open conversation. It becomes a conversation when he answers.":
    "Aparece ao lado do botão nas páginas que você escolher, uma vez por visitante, nunca sobre uma conversa aberta. Vira uma conversa quando ele responde.",
  "Add message": "Adicionar mensagem",
  "None yet. Greet visitors of your prices, or help them at the checkout.":
    "Nenhuma ainda. Cumprimente quem vê seus preços, ou ajude no pagamento.",
  Message: "Mensagem",
  Pages: "Páginas",
  "An address or a path; * stands for anything: /pricing*":
    "Um endereço ou caminho; * vale por qualquer coisa: /pricing*",
  "Seconds on the page": "Segundos na página",
  From: "De",
  "Only while you are here": "Só enquanto você estiver aqui",
  Consent: "Consentimento",
  "Visitors agree before their first message. The time and the words are kept with their visit; new words are asked for anew.":
    "Os visitantes concordam antes da primeira mensagem. A hora e o texto ficam com a visita; um texto novo é pedido de novo.",
  "Ask for consent": "Pedir consentimento",
  "What visitors agree to": "Com o que os visitantes concordam",
  "Web addresses in it become links. Other languages: under Languages.":
    "Endereços da web viram links. Outros idiomas: em Idiomas.",
  Holidays: "Feriados",
  "Add holiday": "Adicionar feriado",
  "None. On a holiday the inbox is closed all day.":
    "Nenhum. Em um feriado, a caixa de entrada fica fechada o dia todo.",
  "Name of the holiday": "Nome do feriado",
  Christmas: "Natal",
  holiday: "feriado",
  "Open on {name}": "Aberto em: {name}",
  Closed: "Fechado",
  "{name}, from": "{name}, das",
  "{name}, to": "{name}, às",
  "to|time": "às",
  "the next day": "no dia seguinte",
  "Remove {time} on {name}": "Remover {time}, {name}",
  "After a break": "Depois de um intervalo",
  "The chat says that you are here while these hours run and somebody of the team is online.":
    "O chat diz que vocês estão aqui durante este horário, se alguém da equipe estiver on-line.",
  "Visitors are told that you usually answer":
    "Os visitantes são informados de que você costuma responder",
  "in a few minutes": "em alguns minutos",
  "within a few hours": "em algumas horas",
  "within a day": "em um dia",
  "Business hours": "Horário de atendimento",
  "Off: only who is online counts.": "Desligado: só conta quem está on-line.",
  "Time zone": "Fuso horário",
  "Options of the field “{label}”": "Opções do campo “{label}”",
  "One a line, in the order of the options.": "Uma por linha, na ordem das opções.",
  "Message by itself {number}": "Mensagem automática {number}",
  Satisfaction: "Satisfação",
  "When a conversation is resolved, the customer is asked once how it went: in the chat, or by email when he has left.":
    "Quando uma conversa é resolvida, o cliente é perguntado uma vez como foi: no chat, ou por e-mail se já saiu.",
  "Ask for a rating": "Pedir uma avaliação",
  Question: "Pergunta",
  Answers: "Respostas",
  "Five faces": "Cinco rostos",
  "Five stars": "Cinco estrelas",
  "Notice when nobody is here": "Aviso quando não há ninguém",
  "Text that asks for an address": "Texto que pede um endereço",
  "Words above the form's fields": "Palavras acima dos campos do formulário",
  "Question of the survey": "Pergunta da pesquisa",
  Languages: "Idiomas",
  "The chat speaks twelve languages. Write your own texts in the others here; an empty field keeps what stands in it.":
    "O chat fala doze idiomas. Escreva aqui seus próprios textos nos outros; um campo vazio mantém o que ele mostra.",
  "Follow the visitor's browser": "Seguir o navegador do visitante",
  "Off: everybody is spoken to in {language}, unless the page asks for another language.":
    "Desligado: fala-se com todos em {language}, a menos que a página peça outro idioma.",
  "the inbox's language": "idioma da caixa de entrada",
  "Your texts in": "Seus textos em",
  "{language} (written)": "{language} (escrito)",
  "Texts in {language}": "Textos em {language}",
  "Label of the field “{label}”": "Nome do campo “{label}”",
  Words: "Palavras",
  "What the widget says by itself.": "O que o widget diz por conta própria.",
  "Greet visitors": "Cumprimentar os visitantes",
  "Shown as the first message of a new conversation.":
    "Aparece como primeira mensagem de uma nova conversa.",
  "On the card that the email prompt puts into the chat.":
    "No cartão com que o chat pede o e-mail.",
};
