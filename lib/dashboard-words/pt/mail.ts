import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "Não foi possível enviar",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "Como o e-mail sai e chega, e-mails que precisam de decisão e endereços que não recebem nenhum. Nada do que foi recebido se perde.",
  "Discarded.": "Descartado.",
  "Set-up": "Configuração",
  Held: "Retidos",
  Unroutable: "Sem destino",
  Suppressed: "Suprimidos",
  Server: "Servidor",
  Encryption: "Criptografia",
  Port: "Porta",
  "User name": "Nome de usuário",
  "Mailbox password": "Senha da caixa de e-mail",
  "Leave it empty to keep the present one.": "Deixe vazio para manter a atual.",
  "Kept encrypted.": "Guardada criptografada.",
  Folder: "Pasta",
  "Move to": "Mover para",
  "The folder for mails that were taken in. Empty: they stay and are marked as read.":
    "A pasta dos e-mails já recolhidos. Vazio: eles ficam e são marcados como lidos.",
  "Trusted checker": "Verificador de confiança",
  "The name your provider puts first in Authentication-Results, such as mx.google.com. Empty: none is believed.":
    "O nome que seu provedor põe primeiro em Authentication-Results, como mx.google.com. Vazio: nenhum é aceito.",
  "The mailbox can be read.": "A caixa de e-mail pode ser lida.",
  "The mailbox is read from now on.": "A caixa de e-mail é lida a partir de agora.",
  "Test connection": "Testar a conexão",
  "Save mailbox": "Salvar a caixa de e-mail",
  Connect: "Conectar",
  Mailbox: "Caixa de e-mail",
  "Segue reads a mailbox you already have over IMAP. Mails that are in it now stay as they are; new ones are taken in and marked as read.":
    "O Segue lê por IMAP uma caixa de e-mail que você já tem. Os e-mails que estão nela ficam como estão; os novos são recolhidos e marcados como lidos.",
  "Connect a mailbox": "Conectar uma caixa de e-mail",
  Paused: "Pausada",
  "Not read": "Não é lida",
  Connected: "Conectada",
  Connecting: "Conectando",
  "The mailbox is paused.": "A caixa de e-mail está pausada.",
  "The mailbox is read again.": "A caixa de e-mail é lida de novo.",
  "{user} at {host}, folder {folder}": "{user} em {host}, pasta {folder}",
  "{user} at {host}, folder {folder}, moved to {doneFolder}":
    "{user} em {host}, pasta {folder}, movidos para {doneFolder}",
  "Last connected": "Última conexão",
  "Not yet": "Ainda não",
  "Last mail": "Último e-mail",
  "None since it was connected": "Nenhum desde que foi conectada",
  Change: "Alterar",
  Pause: "Pausar",
  "Go on reading": "Continuar a ler",
  "New mails wait in the mailbox. They are taken in when it is read again.":
    "Os novos e-mails esperam na caixa. São recolhidos quando ela for lida de novo.",
  "Next attempt: {time}.": "Próxima tentativa: {time}.",
  "The mailbox is no longer read.": "A caixa de e-mail não é mais lida.",
  "Stop reading this mailbox?": "Parar de ler esta caixa de e-mail?",
  "Its password is forgotten here. Mails that were taken in stay; new ones wait in the mailbox.":
    "A senha é esquecida aqui. Os e-mails recolhidos ficam; os novos esperam na caixa.",
  "Nothing is held.": "Nada está retido.",
  "Mails whose sender could not be believed wait here. They are in no conversation until you accept them.":
    "Os e-mails cujo remetente não era confiável esperam aqui. Não estão em nenhuma conversa até você aceitá-los.",
  "Every mail found its conversation.": "Cada e-mail encontrou sua conversa.",
  "Mails to addresses that belong to no conversation and no inbox are kept here.":
    "E-mails para endereços sem conversa nem caixa de entrada ficam guardados aqui.",
  "Every received mail could be read.": "Todos os e-mails recebidos puderam ser lidos.",
  "Mails that are broken, or that the provider did not hand over, are kept here.":
    "E-mails danificados, ou que o provedor não entregou, ficam guardados aqui.",
  "Nobody who is blocked has written.": "Ninguém bloqueado escreveu.",
  "Mails of blocked contacts are kept here and are in no conversation.":
    "E-mails de contatos bloqueados ficam aqui e não estão em nenhuma conversa.",
  "Nothing fits these words.": "Nada corresponde a estas palavras.",
  "Senders, recipients, subjects and Message-IDs of this list are searched.":
    "A busca olha remetentes, destinatários, assuntos e Message-IDs desta lista.",
  "Received mails": "E-mails recebidos",
  "(no subject)": "(sem assunto)",
  "Unknown sender": "Remetente desconhecido",
  "Conversation #{number}": "Conversa #{number}",
  "Raw mail": "E-mail bruto",
  "It is being read again.": "Está sendo lido de novo.",
  "Accepted into conversation #{number}.": "Aceito na conversa #{number}.",
  Accept: "Aceitar",
  "Search this list": "Buscar nesta lista",
  "Part of an address": "Parte de um endereço",
  "Address or subject": "Endereço ou assunto",
  More: "Mais",
  "It is in the conversation in a moment.": "Estará na conversa em um momento.",
  "Attach to a conversation": "Anexar a uma conversa",
  "Where does this mail belong?": "Onde fica este e-mail?",
  "It becomes a message there. You answer for its sender, whose address was not checked.":
    "Lá ele vira uma mensagem. Você responde pelo remetente, cujo endereço não foi verificado.",
  "Put it there": "Colocar lá",
  "Number of the conversation": "Número da conversa",
  "Leave it empty to start a new conversation.": "Deixe vazio para iniciar uma nova conversa.",
  "Inbox of a new conversation": "Caixa de entrada de uma nova conversa",
  "It had arrived after all.": "Ele tinha chegado, afinal.",
  "It goes out again.": "Sai de novo.",
  "Marked as spam": "Marcado como spam",
  "By hand": "Manualmente",
  "No suppressed address fits.": "Nenhum endereço suprimido corresponde.",
  "Everybody can be reached.": "Todos podem ser alcançados.",
  "Addresses whose mail bounced for good, or who marked it as spam, are kept here and get no more mail.":
    "Endereços cujo e-mail foi devolvido em definitivo, ou que o marcaram como spam, ficam aqui e não recebem mais e-mails.",
  "Suppressed addresses": "Endereços suprimidos",
  "since {time}": "desde {time}",
  "Allow mail to {email}": "Permitir e-mails para {email}",
  "{email} gets mail again.": "{email} volta a receber e-mails.",
  "Allow again": "Permitir de novo",
  "The transcript is on its way to {email}.": "A transcrição está a caminho de {email}.",
  "The server cannot be reached. Nothing was sent.":
    "O servidor não pode ser alcançado. Nada foi enviado.",
  "Email a transcript": "Enviar uma transcrição por e-mail",
  "Without private notes, to": "Sem notas privadas, para",
  Myself: "Mim",
  "Mails that could not be sent": "E-mails que não puderam ser enviados",
  "No reason was given.": "Nenhum motivo foi dado.",
  "Send again to {address}": "Enviar de novo para {address}",
  "Right|correct": "Certo",
  "To be mended": "A corrigir",
  "Not sure": "Incerto",
  "Records of your domains": "Registros dos seus domínios",
  "What name servers tell about the domains that mail goes out from and comes in to, asked just now.":
    "O que os servidores de nomes dizem, agora mesmo, dos domínios por onde o e-mail sai e entra.",
  "REPLY_DOMAIN and MAIL_FROM are names of this machine only. Set them to domains of your own to have them checked.":
    "REPLY_DOMAIN e MAIL_FROM são só nomes desta máquina. Use domínios seus para que sejam verificados.",
  "Replies come in here.": "As respostas chegam aqui.",
  "Mail goes out from here.": "O e-mail sai daqui.",
  "Mail in": "E-mail de entrada",
  "One of these is enough. Open one to see how it is set up.":
    "Um deles basta. Abra um para ver como se configura.",
  Sandbox: "Ambiente de teste",
  "In use": "Em uso",
  Ready: "Pronto",
  "Last received {time}": "Último recebimento {time}",
  "Last received from the mailbox of this server {time}":
    "Último recebimento da caixa deste servidor {time}",
  "Turned away {time}: {reason}": "Recusado {time}: {reason}",
  "Environment variables": "Variáveis de ambiente",
  "is set": "está definida",
  "is not set": "não está definida",
  "Try both directions": "Testar os dois sentidos",
  "You get a mail in the mailbox of this server. Answer it there; this page shows each step as it happens.":
    "Você recebe um e-mail na caixa deste servidor. Responda lá; esta página mostra cada passo.",
  "{email} gets a mail. Answer it from there; this page shows each step as it happens.":
    "{email} recebe um e-mail. Responda de lá; esta página mostra cada passo.",
  "Test again": "Testar de novo",
  "Send me a test": "Enviar um teste para mim",
  "The mail to {address} did not get through.": "O e-mail para {address} não chegou.",
  "Waiting for your answer.": "Esperando sua resposta.",
  "Open the mailbox": "Abrir a caixa de e-mail",
  "A mail has left to {address}": "Um e-mail saiu para {address}",
  "A mail is leaving to {address}": "Um e-mail está saindo para {address}",
  "Your answer came in by {way}": "Sua resposta chegou por: {way}",
  "Resend's webhook": "webhook do Resend",
  "the built-in mail receiver": "o receptor embutido",
  "the mailbox": "a caixa de e-mail",
  mail: "e-mail",
  "Nobody checked its sender. Replies are taken, and say “sender not verified”.":
    "Ninguém verificou o remetente. As respostas são aceitas e dizem “remetente não verificado”.",
  "Its sender was checked and is genuine.": "O remetente foi verificado e é autêntico.",
  "The check of its sender failed. Replies like this one are held until an agent accepts them.":
    "A verificação do remetente falhou. Respostas assim ficam retidas até um agente aceitá-las.",
  Waiting: "Esperando",
  "Mail goes out through Resend, with RESEND_API_KEY.":
    "O e-mail sai pelo Resend, com RESEND_API_KEY.",
  "Mail goes out through the mail server of SMTP_URL.": "O e-mail sai pelo servidor de SMTP_URL.",
  "Mail stays on this server and can be read and answered at /mailbox. For real mail set RESEND_API_KEY or SMTP_URL and restart.":
    "O e-mail fica neste servidor e pode ser lido e respondido em /mailbox. Para e-mails reais, defina RESEND_API_KEY ou SMTP_URL e reinicie.",
  "Mail out": "E-mail de saída",
  "Replies come to addresses at {replyDomain} (REPLY_DOMAIN). They must reach Segue by one of the ways below.":
    "As respostas vêm para endereços de {replyDomain} (REPLY_DOMAIN). Elas precisam chegar ao Segue por um dos caminhos abaixo.",
  "Both directions with one account.": "Os dois sentidos com uma só conta.",
  "Webhook endpoint": "Endereço do webhook",
  "Make an API key with full access and set it as RESEND_API_KEY.":
    "Crie uma chave de API com acesso total e defina-a como RESEND_API_KEY.",
  "Add {replyDomain} as a receiving domain, with the MX record that Resend shows.":
    "Adicione {replyDomain} como domínio de recebimento, com o registro MX que o Resend mostra.",
  "Add a webhook to the address below with all email events.":
    "Adicione um webhook para o endereço abaixo com todos os eventos de e-mail.",
  "Set its signing secret as RESEND_WEBHOOK_SECRET and restart.":
    "Defina o segredo de assinatura como RESEND_WEBHOOK_SECRET e reinicie.",
  "An inbound stream of a Postmark server.": "Um fluxo de entrada de um servidor Postmark.",
  "Webhook of the inbound stream": "Webhook do fluxo de entrada",
  "MX record": "Registro MX",
  "Set INBOUND_SECRET (16 characters or more) and restart.":
    "Defina INBOUND_SECRET (16 caracteres ou mais) e reinicie.",
  "Paste the webhook address below, with the secret in the place of INBOUND_SECRET.":
    "Cole o endereço do webhook abaixo, com o segredo no lugar de INBOUND_SECRET.",
  "Tick “Include raw email content in JSON payload”.":
    "Marque “Include raw email content in JSON payload”.",
  "Point {replyDomain} to Postmark and enter it as the inbound domain.":
    "Aponte {replyDomain} para o Postmark e informe-o como domínio de entrada.",
  "Destination URL": "URL de destino",
  "Set INBOUND_SECRET and restart, or attach a signature policy and set its public key as SENDGRID_VERIFICATION_KEY; the address then needs no password.":
    "Defina INBOUND_SECRET e reinicie, ou anexe uma política de assinatura e defina a chave pública como SENDGRID_VERIFICATION_KEY; assim o endereço dispensa senha.",
  "Add {replyDomain} as the receiving domain with the address below.":
    "Adicione {replyDomain} como domínio de recebimento com o endereço abaixo.",
  "Tick “POST the raw, full MIME message”.": "Marque “POST the raw, full MIME message”.",
  "A route that forwards to this server.": "Uma rota que encaminha para este servidor.",
  "Action of the route": "Ação da rota",
  "Expression of the route": "Expressão da rota",
  "Set the HTTP webhook signing key of your account as MAILGUN_SIGNING_KEY and restart.":
    "Defina a chave de assinatura de webhooks HTTP da sua conta como MAILGUN_SIGNING_KEY e reinicie.",
  "Add {replyDomain} as a domain, with the MX records that Mailgun shows.":
    "Adicione {replyDomain} como domínio, com os registros MX que o Mailgun mostra.",
  "Make a route of the two lines below. The address must end in “mime”.":
    "Crie uma rota com as duas linhas abaixo. O endereço precisa terminar em “mime”.",
  "For mails up to 150 KB: SES cannot publish larger ones.":
    "Para e-mails de até 150 KB: o SES não publica maiores.",
  "HTTPS endpoint of the subscription": "Endereço HTTPS da assinatura",
  "Make an SNS topic, set its ARN as SES_TOPIC_ARN and restart.":
    "Crie um tópico SNS, defina o ARN como SES_TOPIC_ARN e reinicie.",
  "Subscribe the address below to the topic, without raw message delivery. Segue confirms by itself.":
    "Inscreva o endereço abaixo no tópico, sem “raw message delivery”. O Segue confirma sozinho.",
  "In the receipt rules add one for {replyDomain} with an SNS action: that topic, encoding Base64.":
    "Nas regras de recebimento, adicione uma para {replyDomain} com uma ação SNS: esse tópico, codificação Base64.",
  "The S3 action is not supported; mails it keeps are listed as failed.":
    "A ação S3 não é suportada; os e-mails que ela guarda são listados com falha.",
  "Built-in mail receiver": "Receptor embutido",
  "Other mail servers deliver straight to Segue, without a provider.":
    "Outros servidores entregam direto ao Segue, sem provedor.",
  Environment: "Ambiente",
  "Set SMTP_LISTEN, open that port to the world and restart.":
    "Defina SMTP_LISTEN, abra essa porta para fora e reinicie.",
  "Point the MX record at this server, by a name that has an A record.":
    "Aponte o registro MX para este servidor, com um nome que tenha registro A.",
  "Set SMTP_TLS_CERT and SMTP_TLS_KEY (PEM files) to offer encryption.":
    "Defina SMTP_TLS_CERT e SMTP_TLS_KEY (arquivos PEM) para oferecer criptografia.",
  "A mailbox you have": "Uma caixa de e-mail que você tem",
  "Read over IMAP, for each inbox its own. Nothing has to be opened to the world.":
    "Lida por IMAP, uma para cada caixa de entrada. Nada precisa ser aberto para fora.",
  "Where replies go": "Para onde vão as respostas",
  "Set REPLY_DOMAIN to the domain of the mailbox and restart. Replies go to the addresses below: the mailbox must be called reply, or have that alias, at a provider that takes plus addresses, or catch every address.":
    "Defina REPLY_DOMAIN com o domínio da caixa e reinicie. As respostas vão para os endereços abaixo: a caixa precisa se chamar reply, ou ter esse alias, em um provedor que aceite endereços com mais, ou receber todos os endereços.",
  "Open Inboxes, choose the inbox, and connect the mailbox there. Google and others want a password made for apps.":
    "Abra Caixas de entrada, escolha a caixa e conecte ali a caixa de e-mail. O Google e outros pedem uma senha de app.",
  "Give the inbox the address people write to as its support address.":
    "Dê à caixa de entrada, como endereço de suporte, o endereço para o qual as pessoas escrevem.",
  "Choose a folder that nobody else empties; mails that are taken in are marked as read.":
    "Escolha uma pasta que ninguém mais esvazie; os e-mails recolhidos são marcados como lidos.",
  "Your own mail server": "Seu próprio servidor de e-mail",
  "Postfix, a Cloudflare Email Worker, anything that can post a mail.":
    "Postfix, um Cloudflare Email Worker, qualquer coisa que possa enviar um e-mail por POST.",
  Endpoint: "Endereço",
  Command: "Comando",
  "Set INBOUND_SECRET and restart.": "Defina INBOUND_SECRET e reinicie.",
  "Post each mail as it is, with its envelope in the two headers.":
    "Envie cada e-mail como está por POST, com o envelope nos dois cabeçalhos.",
  "Keep the mail in the queue unless the answer is 202: in a Postfix pipe end with exit code 75.":
    "Mantenha o e-mail na fila se a resposta não for 202: em um pipe do Postfix, termine com o código 75.",
  "Set TRUSTED_AUTHSERV_ID to the name your server writes into Authentication-Results.":
    "Defina TRUSTED_AUTHSERV_ID com o nome que seu servidor escreve em Authentication-Results.",
};
