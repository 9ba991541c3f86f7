import type { Said } from "@/lib/dashboard-words/said";
import type { ShellText } from "@/lib/dashboard-words/texts/shell";

export const shell: Said<ShellText> = {
  "Forgot your password": "Senha esquecida",
  "We mail you a link for choosing a new one.": "Enviamos um link para você escolher uma nova.",
  "Your password has been changed. Sign in with the new one.":
    "Sua senha foi alterada. Entre com a nova.",
  "This link no longer works": "Este link não funciona mais",
  "It has been used or is older than an hour.": "Ele já foi usado ou tem mais de uma hora.",
  "Ask for a new link": "Pedir um novo link",
  "Choose a new password": "Escolher uma nova senha",
  "This page could not be shown.": "Não foi possível mostrar esta página.",
  "It has been logged under {digest}. Nothing you wrote is lost.":
    "O erro foi registrado como {digest}. Nada do que você escreveu se perdeu.",
  "It has been logged. Nothing you wrote is lost.":
    "O erro foi registrado. Nada do que você escreveu se perdeu.",
  "Try again": "Tentar de novo",
  "There is nothing here.": "Não há nada aqui.",
  "The address may be mistyped, or what it named was removed.":
    "O endereço pode estar errado, ou o que ele indicava foi removido.",
  "Go to the conversations": "Ir para as conversas",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works for an hour.":
    "Se alguém entra com {sentTo}, um e-mail está a caminho. O link vale por uma hora.",
  Email: "E-mail",
  "Send again": "Enviar de novo",
  "Send link": "Enviar link",
  "Back to sign in": "Voltar para a entrada",
  "New password": "Nova senha",
  "At least {minPasswordLength} characters. It ends your sign-ins on all devices.":
    "Pelo menos {minPasswordLength} caracteres. Encerra suas sessões em todos os dispositivos.",
  "Set password": "Definir senha",
  Code: "Código",
  "The six figures of your authenticator app, or a backup code.":
    "Os seis dígitos do seu aplicativo autenticador ou um código reserva.",
  "Sign in": "Entrar",
  "Forgot your password?": "Esqueceu sua senha?",
  "The server could not be reached. Try again.":
    "Não foi possível contatar o servidor. Tente de novo.",
  "The server could not be reached. Check your connection and try again.":
    "Não foi possível contatar o servidor. Verifique a conexão e tente de novo.",
  "You are offline. Try again when the connection is back.":
    "Você está off-line. Tente quando a conexão voltar.",
  "The server did not answer in time. Try again; nothing is sent twice.":
    "O servidor não respondeu a tempo. Tente de novo; nada é enviado duas vezes.",
  "Your sign-in has ended. Drafts are kept.": "Sua sessão terminou. Os rascunhos foram mantidos.",
  "Sign in again": "Entrar de novo",
  "Not live: reconnecting. What you see may be out of date.":
    "Fora do ar: reconectando. O que você vê pode estar desatualizado.",
  "Leave without saving?": "Sair sem salvar?",
  "What you changed on this page will be lost.": "As alterações desta página serão perdidas.",
  Leave: "Sair",
  Stay: "Ficar",
  Settings: "Configurações",
  Inboxes: "Caixas de entrada",
  Assistant: "Assistente",
  "Mail texts": "Textos de e-mail",
  People: "Pessoas",
  Teams: "Equipes",
  Labels: "Etiquetas",
  "Canned responses": "Respostas prontas",
  Notifications: "Notificações",
  Macros: "Macros",
  "Background jobs": "Tarefas em segundo plano",
  "Account of {name}": "Conta de {name}",
  Appearance: "Aparência",
  "Sign out": "Sair da conta",
  Conversations: "Conversas",
  Contacts: "Contatos",
  Articles: "Artigos",
  Main: "Principal",
  "Go to": "Ir para",
  "Settings: {page}": "Configurações: {page}",
  "Light colours": "Cores claras",
  "Dark colours": "Cores escuras",
  Look: "Aspecto",
  "theme dark light mode": "tema escuro claro modo",
  "Keyboard shortcuts": "Atalhos de teclado",
  Help: "Ajuda",
  "Like the system": "Como o sistema",
  Light: "Claro",
  Dark: "Escuro",
  "The browser refused to copy. Select the text and copy it by hand.":
    "O navegador não permitiu copiar. Selecione o texto e copie manualmente.",
  Copied: "Copiado",
  Copy: "Copiar",
  Close: "Fechar",
  "This invitation no longer works": "Este convite não vale mais",
  "It has been used, taken back, or is older than a week. Ask whoever sent it for a new one.":
    "Ele já foi usado, foi retirado ou tem mais de uma semana. Peça outro a quem o enviou.",
  "{invitedByName} invites {email} as {role}.": "{invitedByName} convida {email} como {role}.",
  "You are signed in as {signedInAs}. Sign out there first, or open this link in another browser.":
    "Você está conectado como {signedInAs}. Saia primeiro ou abra este link em outro navegador.",
  "Sign in to join": "Entrar para participar",
  "You have joined. Sign in with your password and code.":
    "Você entrou no espaço. Acesse com sua senha e seu código.",
  Name: "Nome",
  "Customers see it in the chat and in mails.": "Os clientes o veem no chat e nos e-mails.",
  "At least {minPasswordLength} characters.": "Pelo menos {minPasswordLength} caracteres.",
  Join: "Participar",
  "Join {workspace}": "Participar de {workspace}",
  "Go to workspace": "Ir para o espaço de trabalho",
  Search: "Pesquisar",
  "find messages contacts conversations": "encontrar mensagens contatos conversas",
  Attributes: "Atributos",
  "Sign in by a mailed link": "Entrar com um link por e-mail",
  "We mail you a link that signs you in. It works once, for 15 minutes.":
    "Enviamos um link que faz o seu login. Ele vale uma vez, por 15 minutos.",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works once, for 15 minutes.":
    "Se alguém entra com {sentTo}, um e-mail está a caminho. O link vale uma vez, por 15 minutos.",
  "It has been used or is older than 15 minutes.": "Já foi usado ou tem mais de 15 minutos.",
  "Sign in with {name}": "Entrar com {name}",
  "Nobody here has the address you signed in with there. Ask an administrator for an invitation.":
    "Ninguém aqui tem o endereço com que você entrou lá. Peça um convite a um administrador.",
  "Your address is not confirmed there, so it cannot sign you in here.":
    "Seu endereço não está confirmado lá, por isso não pode fazer o login aqui.",
  "Signing in there did not work. Try again.": "O login lá não funcionou. Tente de novo.",
  "This link has been used or is too old. Ask for a new one.":
    "Este link já foi usado ou é antigo demais. Peça um novo.",
  "What you want to know of contacts and conversations beyond name and address.":
    "O que você quer saber de contatos e conversas além de nome e endereço.",
  "Not known": "Desconhecido",
  No: "Não",
  "Change {label}": "Alterar {label}",
  Yes: "Sim",
  Of: "De",
  "As your site sends it, like plan. It cannot be changed later.":
    "Como seu site envia, por exemplo plan. Não pode ser alterada depois.",
  "No attributes yet.": "Ainda não há atributos.",
  "Define the first, such as the plan a customer is on.":
    "Defina o primeiro, como o plano de um cliente.",
  "Delete the attribute “{label}”?": "Excluir o atributo “{label}”?",
  "Values that are there stay and are shown by their key.":
    "Os valores existentes ficam e são mostrados pela chave.",
  Contact: "Contato",
  Conversation: "Conversa",
  "{name} sees this in the chat.": "{name} vê isto no chat.",
  "No email address: {name} sees this on the next visit.":
    "Sem endereço de e-mail: {name} vê isto na próxima visita.",
  "Too many emails to an unconfirmed address: {name} gets this by email in {delay}.":
    "E-mails demais a um endereço não confirmado: {name} recebe isto por e-mail em {delay}.",
  "{name} cannot be reached by email. Ask for another address.":
    "{name} não pode ser contatado por e-mail. Peça outro endereço.",
  "{name} stopped emails about this conversation and sees this in the chat.":
    "{name} parou os e-mails desta conversa e vê isto no chat.",
  "{name} is blocked and gets no email.": "{name} está bloqueado e não recebe e-mail.",
  "The address {name} gave belongs to somebody else. Ask for another one.":
    "O endereço que {name} deu é de outra pessoa. Peça outro.",
  "{name} writes by email: this goes out in {delay}.":
    "{name} escreve por e-mail: isto sai em {delay}.",
  "{name} is reading. Unseen, this goes out by email.":
    "{name} está lendo. Se não vir, isto sai por e-mail.",
  "{name} is on the site. Unseen, this goes out by email in {delay}.":
    "{name} está no site. Se não vir, isto sai por e-mail em {delay}.",
  "{name} was emailed recently: this follows in {delay}.":
    "{name} recebeu e-mail há pouco: isto segue em {delay}.",
  "{name} gets this by email in {delay}.": "{name} recebe isto por e-mail em {delay}.",
  "{name} left {ago} ago and gets this by email in {delay}.":
    "{name} saiu há {ago} e recebe isto por e-mail em {delay}.",
  "{count} answers not emailed: they can be read in the chat.": {
    one: "{count} resposta não enviada por e-mail: está no chat.",
    other: "{count} respostas não enviadas por e-mail: estão no chat.",
  },
  "in {delay}": "em {delay}",
  now: "agora",
  "{count} answers go out by email {when}, unless seen.": {
    one: "{count} resposta sai por e-mail {when}, se não for vista.",
    other: "{count} respostas saem por e-mail {when}, se não forem vistas.",
  },
  "{count} answers go out by email to {people} people {when}, unless seen.": {
    one: "{count} resposta sai por e-mail para {people} pessoas {when}, se não for vista.",
    other: "{count} respostas saem por e-mail para {people} pessoas {when}, se não forem vistas.",
  },
  "{count} seconds": { one: "{count} segundo", other: "{count} segundos" },
  "about a minute": "cerca de um minuto",
  "about {time}": "cerca de {time}",
};
