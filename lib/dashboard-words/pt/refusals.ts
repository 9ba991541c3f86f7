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
};
