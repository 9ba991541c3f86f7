import type { Said } from "@/lib/dashboard-words/said";
import type { LettersText } from "@/lib/dashboard-words/texts/letters";

export const letters: Said<LettersText> = {
  "What goes out by email, in every language, with your own words where you give them.":
    "O que sai por e-mail, em cada idioma, com suas palavras onde você as informar.",
  "Your own words": "Suas próprias palavras",
  "Everything left empty is written by us, in the reader's language.":
    "O que ficar vazio é escrito por nós, no idioma do leitor.",
  "Link to a logo": "Link para um logotipo",
  "Shown 32 pixels high in every language. The name stands below it, for programs that load no images.":
    "Mostrado com 32 pixels de altura em todos os idiomas. O nome fica abaixo, para programas que não carregam imagens.",
  "Save or discard before you change it.": "Salve ou descarte antes de mudar.",
  "{language} (own words)": "{language} (palavras próprias)",
  Subject: "Assunto",
  "Of the first mail. A conversation keeps the subject it has: mail programs sort by it.":
    "Do primeiro e-mail. Uma conversa mantém o assunto: os programas ordenam por ele.",
  "Words above the messages": "Palavras acima das mensagens",
  "For example who answers, and when.": "Por exemplo, quem responde e quando.",
  Footer: "Rodapé",
  "For example your address or legal details.": "Por exemplo, seu endereço ou dados legais.",
  "On the card in the chat. Empty: the text of the inbox's settings.":
    "No cartão do chat. Vazio: o texto das configurações da caixa.",
  "You can use {names}.": "Você pode usar {names}.",
  "Preview of the mail": "Prévia do e-mail",
  "With sample data, as you type.": "Com dados de exemplo, enquanto você digita.",
  Mail: "E-mail",
  "Phone width": "Largura de celular",
  "Parts of the mail": "Partes do e-mail",
  Formatted: "Formatado",
  "Answer to a chat": "Resposta a um chat",
  "Answer to somebody who writes by mail": "Resposta a alguém que escreve por e-mail",
  "First mail to an address nobody has confirmed":
    "Primeiro e-mail para um endereço que ninguém confirmou",
  "Answer to a participant": "Resposta a um participante",
  "Password reset": "Redefinição de senha",
  "Notice to somebody of the team": "Aviso a alguém da equipe",
  "Test of the email settings": "Teste das configurações de e-mail",
  "In the chat": "No chat",
};
