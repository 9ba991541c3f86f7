import type { Said } from "@/lib/dashboard-words/said";
import type { RefusalsText } from "@/lib/dashboard-words/texts/refusals";

export const refusals: Said<RefusalsText> = {
  "Use small letters, digits and underscores.": "Use letras minúsculas, algarismos e sublinhados.",
  "Give the field a label.": "Dê um nome ao campo.",
  "Another field has this key.": "Outro campo tem esta chave.",
  "Give the list at least one option.": "Dê à lista pelo menos uma opção.",
  "Choose a field that stands above this one.": "Escolha um campo que fique acima deste.",
  "The email field must be of type email.": "O campo “email” deve ser do tipo e-mail.",
  "Give whole seconds from 0 to 120.": "Informe segundos inteiros de 0 a 120.",
  "Give whole seconds from 0 to 3600.": "Informe segundos inteiros de 0 a 3600.",
  "Give whole seconds from 0 to 86400.": "Informe segundos inteiros de 0 a 86400.",
  "Give a number from 1 to 50.": "Informe um número de 1 a 50.",
  "The longest wait cannot be shorter than the quiet time.":
    "A espera máxima não pode ser menor que o tempo de silêncio.",
  "Give a colour like #0f766e.": "Informe uma cor como #0f766e.",
  "Give a host name like www.example.com.": "Informe um nome de host como www.example.com.",
  "Write the question.": "Escreva a pergunta.",
  "Write what visitors agree to.": "Escreva com o que os visitantes concordam.",
  "At most 20 messages by themselves.": "No máximo 20 mensagens automáticas.",
  "Give the inbox a name.": "Dê um nome à caixa de entrada.",
  "Give an address like support@example.com.": "Informe um endereço como support@example.com.",
  "Say on which pages, or * for all.": "Diga em quais páginas, ou * para todas.",
  "Write what it says.": "Escreva o que ela diz.",
  "Give a whole number.": "Informe um número inteiro.",
  "At least 1.": "No mínimo 1.",
  "At most 500.": "No máximo 500.",
  "At most 1440.": "No máximo 1440.",
  "At most 8760.": "No máximo 8760.",
  "Give whole minutes.": "Informe minutos inteiros.",
  "Give whole hours.": "Informe horas inteiras.",
  "Use at most 1000 characters.": "Use no máximo 1000 caracteres.",
  "A time that begins and ends at once is none.":
    "Um período que começa e termina ao mesmo tempo não existe.",
  "Choose a time zone.": "Escolha um fuso horário.",
  "Choose a date.": "Escolha uma data.",
  "This inbox no longer exists.": "Esta caixa de entrada não existe mais.",
  "Another inbox has this address. Give each its own.":
    "Outra caixa tem este endereço. Dê a cada uma o seu.",
  "Write something.": "Escreva algo.",
  "Use at most 5,000 characters.": "Use no máximo 5.000 caracteres.",
  "Use at most 60 characters.": "Use no máximo 60 caracteres.",
  "Use at most 40 characters.": "Use no máximo 40 caracteres.",
  "Two columns have the same meaning. Ignore one of them.":
    "Duas colunas têm o mesmo significado. Ignore uma delas.",
  "Say which column is the name, email, phone or identifier.":
    "Diga qual coluna é o nome, e-mail, telefone ou identificador.",
  "Write one choice a line.": "Escreva uma opção por linha.",
  "Somebody else answered with the customer's reply address.":
    "Outra pessoa respondeu pelo endereço de resposta do cliente.",
  "The sender check failed: the address may be forged.":
    "A verificação do remetente falhou: o endereço pode ser falso.",
  "Sent from an address the customer no longer uses here.":
    "Enviado de um endereço que o cliente não usa mais aqui.",
  "Has the Message-ID of another mail, but says something else.":
    "Tem o Message-ID de outro e-mail, mas diz outra coisa.",
  "Somebody else answered with a team member's reply address.":
    "Outra pessoa respondeu pelo endereço de resposta de alguém da equipe.",
  "An answer in a team member's name that could not be verified.":
    "Uma resposta em nome de alguém da equipe que não pôde ser verificada.",
  "A team member's answer without any words of his own.":
    "A resposta de alguém da equipe sem palavras próprias.",
  "Many mails within minutes: machines may be answering each other.":
    "Muitos e-mails em minutos: talvez máquinas estejam respondendo umas às outras.",
  "No conversation or inbox has this address.":
    "Nenhuma conversa ou caixa de entrada tem este endereço.",
  "The conversation it answers has been erased.": "A conversa à qual ele responde foi apagada.",
  "The inbox does not take new conversations by mail.":
    "A caixa não aceita novas conversas por e-mail.",
  "A newsletter or list mail, which starts no conversation.":
    "Um boletim ou e-mail de lista, que não inicia conversa.",
  "The contact is blocked.": "O contato está bloqueado.",
  "A mail of our own that came back.": "Um e-mail nosso que voltou.",
  "A read receipt.": "Uma confirmação de leitura.",
  "A complaint report.": "Um relatório de reclamação.",
  "Discarded by hand.": "Descartado manualmente.",
  "No reason was recorded.": "Nenhum motivo foi registrado.",
  "Mailboxes are read on port 993 or 143.": "As caixas são lidas pela porta 993 ou 143.",
  "This host is on a private network. The operator can allow that with IMAP_ALLOW_PRIVATE.":
    "Este host está em uma rede privada. O operador pode permitir com IMAP_ALLOW_PRIVATE.",
  "Without encryption the password could be read on its way. Choose TLS or STARTTLS.":
    "Sem criptografia, a senha poderia ser lida no caminho. Escolha TLS ou STARTTLS.",
  "No server of this name can be found.": "Nenhum servidor com este nome foi encontrado.",
  "The server does not answer on this port.": "O servidor não responde nesta porta.",
  "No safe connection: the server's certificate or its encryption does not fit.":
    "Sem conexão segura: o certificado ou a criptografia do servidor não serve.",
  "The server refuses this user name or password. Some providers want a password made for apps.":
    "O servidor recusa este usuário ou senha. Alguns provedores pedem uma senha de app.",
  "There is no such folder in this mailbox.": "Essa pasta não existe nesta caixa.",
  "There is no such folder to move mails to. Create it in the mailbox first.":
    "A pasta de destino não existe. Crie-a antes na caixa.",
  "Mails cannot be moved to the folder they are read from.":
    "Os e-mails não podem ser movidos para a pasta de onde são lidos.",
  "This server cannot move mails. Leave the field empty: they are marked as read.":
    "Este servidor não consegue mover e-mails. Deixe o campo vazio: eles são marcados como lidos.",
  "The server names a mail and does not give it. After several attempts it is listed as failed.":
    "O servidor cita um e-mail e não o entrega. Depois de várias tentativas, ele é listado com falha.",
  "The server ended the connection.": "O servidor encerrou a conexão.",
  "The server answered something unexpected.": "O servidor respondeu algo inesperado.",
  "The mailbox could not be read. The server's log tells why.":
    "A caixa não pôde ser lida. O log do servidor diz por quê.",
  "Give the password. It is asked for again when server or user change.":
    "Informe a senha. Ela é pedida de novo quando o servidor ou o usuário muda.",
  "Give the name of the mail server, like imap.example.com.":
    "Informe o nome do servidor, como imap.example.com.",
  "Give the port as a number.": "Informe a porta como número.",
  "Ports are numbers from 1 to 65535.": "As portas vão de 1 a 65535.",
  "Give the user name, mostly the whole address.":
    "Informe o usuário, geralmente o endereço completo.",
  "Give the folder, mostly INBOX.": "Informe a pasta, geralmente INBOX.",
  "A subject is one line.": "Um assunto é uma só linha.",
  "Give a link that begins with https://.": "Informe um link que comece com https://.",
  "Give the number of the conversation.": "Informe o número da conversa.",
  "Somebody has decided this mail already.": "Alguém já decidiu sobre este e-mail.",
  "There is no conversation of this number.": "Não há conversa com este número.",
  "An answer in a team member's name must prove itself.":
    "Uma resposta em nome de alguém da equipe precisa se comprovar.",
  "This inbox is gone.": "Esta caixa de entrada não está mais aqui.",
  "This address gets mail already.": "Este endereço já recebe e-mails.",
  "This mailbox is removed.": "Esta caixa de e-mail foi removida.",
  "This mailbox is removed already.": "Esta caixa de e-mail já foi removida.",
  "The mail cannot be read.": "O e-mail não pode ser lido.",
  "It was sent several times already. Try again later.":
    "Já foi enviado várias vezes. Tente mais tarde.",
  "Nothing has been said yet.": "Nada foi dito ainda.",
};
