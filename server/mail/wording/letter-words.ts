import type { LetterFile, LetterMessage } from "@/emails/parts/letter-message";
import { fill, mailTexts } from "@/emails/texts";
import type { FrozenAttachment } from "@/lib/schemas/mail/outbound-mail";
import { signFilePath } from "@/server/attachments/policy/file-links";
import { formatSize, formatTime, type Reader } from "@/server/continuity/reader";
import { env } from "@/server/env";
import type { Letter, LetterMessageRow } from "@/server/mail/compose/load-letter";
import { cut, plainWords } from "@/server/mail/wording/plain-words";
import { wordSurveyAnswers } from "@/server/mail/wording/survey-answers";

/** A message of the summary is cut here: the whole of it is in the chat. */
const recapTextLength = 600;

/** Days a link to a file that was too big to attach works. */
const fileLinkDays = 30;

/** What decides how people are called, and how much of the customer's own words may be told. */
export type Telling = {
  /** Null where nobody of the conversation reads it. */
  recipient: { id: string; kind: "contact" | "participant" } | null;
  isVerified: boolean;
  inboxName: string;
};

const tellingOf = ({ recipient, isVerified, conversation }: Letter): Telling => ({
  recipient,
  isVerified,
  inboxName: conversation.inbox.name,
});

/** The new messages, whole, with their files attached or linked. */
export function wordNewMessages(
  letter: Letter,
  input: { reader: Reader; attached: Map<string, FrozenAttachment> },
): LetterMessage[] {
  const { reader } = input;
  return letter.messages.map((message) => {
    const attached = message.attachments.map((file) => ({
      file,
      mime: input.attached.get(file.id),
    }));
    return {
      ...wordHead(tellingOf(letter), message, reader),
      text: message.text,
      ...(message.kind === "csat" && { answers: wordSurveyAnswers(message, reader.locale) }),
      images: attached.flatMap(({ mime }) =>
        mime?.contentId ? [{ src: `cid:${mime.contentId}`, name: mime.name }] : [],
      ),
      files: attached.flatMap(({ file, mime }) => {
        if (mime?.contentId || !file.storageKey) return [];
        return [mime ? wordAttached(file, reader) : wordLinked(file, reader)];
      }),
    };
  });
}

/** The summary: each message cut, its files by name. */
export const wordRecap = (letter: Letter, reader: Reader): LetterMessage[] =>
  wordEarlier(tellingOf(letter), letter.recap, {
    reader,
    word: (text) => cut(text, recapTextLength),
    wordFile: (file) => wordName(file, reader),
  });

/** A whole conversation: nothing cut, files linked. */
export const wordTranscript = (
  telling: Telling,
  messages: LetterMessageRow[],
  reader: Reader,
): LetterMessage[] =>
  wordEarlier(telling, messages, {
    reader,
    word: (text) => text,
    wordFile: (file) => wordLinked(file, reader),
  });

type EarlierWords = {
  reader: Reader;
  word: (text: string) => string;
  wordFile: (file: StoredFile) => LetterFile;
};

/** To an address nobody has proved go the visitor's own words plain, and none of his files. */
function wordEarlier(
  telling: Telling,
  messages: LetterMessageRow[],
  { reader, word, wordFile }: EarlierWords,
): LetterMessage[] {
  const { linkLeftOut } = mailTexts(reader.locale);
  const isOwn = (message: LetterMessageRow) =>
    message.authorKind === "contact" || message.authorKind === "participant";
  const own = messages.filter(isOwn);
  const plain = telling.isVerified
    ? []
    : plainWords(
        own.map((message) => message.text),
        linkLeftOut,
      );
  const plainById = new Map(own.map((message, index) => [message.id, plain[index] ?? ""]));
  return messages.flatMap((message) => {
    const isPlain = !telling.isVerified && isOwn(message);
    const text = isPlain ? (plainById.get(message.id) ?? "") : word(message.text);
    const files = isPlain
      ? []
      : message.attachments.filter((file) => file.storageKey).map((file) => wordFile(file));
    if (text === "" && files.length === 0) return [];
    return [{ ...wordHead(telling, message, reader), text, images: [], files }];
  });
}

function wordHead(telling: Telling, message: LetterMessageRow, reader: Reader) {
  return {
    id: message.id,
    author: authorOf(telling, message, reader.locale),
    isMarked: message.authorKind === "agent" || message.authorKind === "assistant",
    time: formatTime(message.createdAt, reader),
  };
}

function authorOf(telling: Telling, message: LetterMessageRow, locale: string): string {
  const texts = mailTexts(locale);
  const { recipient, inboxName } = telling;
  switch (message.authorKind) {
    case "agent":
      return message.authorName ?? inboxName;
    case "assistant":
      return message.authorName ?? texts.assistant;
    case "system":
      return inboxName;
    case "contact":
      if (recipient?.kind === "contact") return texts.you;
      break;
    case "participant":
      if (message.authorId === recipient?.id) return texts.you;
  }
  return telling.isVerified ? (message.authorName ?? texts.customer) : texts.customer;
}

type StoredFile = LetterMessageRow["attachments"][number];

function wordAttached(file: StoredFile, reader: Reader): LetterFile {
  const size = formatSize(file.size, reader);
  return { ...wordName(file, reader), size: fill(mailTexts(reader.locale).attached, { size }) };
}

function wordLinked(file: StoredFile, reader: Reader): LetterFile {
  const path = signFilePath({ attachmentId: file.id, days: fileLinkDays });
  return { ...wordName(file, reader), url: env.BASE_URL + path };
}

const wordName = (file: StoredFile, reader: Reader): LetterFile => ({
  id: file.id,
  name: file.name,
  size: formatSize(file.size, reader),
  url: null,
});
