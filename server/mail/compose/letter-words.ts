import type { LetterFile, LetterMessage } from "@/emails/conversation";
import { mailTexts } from "@/emails/texts";
import type { FrozenAttachment } from "@/lib/schemas/outbound-mail";
import { signFilePath } from "@/server/attachments/policy/file-links";
import { env } from "@/server/env";
import type { Letter, LetterMessageRow } from "@/server/mail/compose/load-letter";
import { cut, plainWords } from "@/server/mail/compose/plain-words";

/** A message of the summary is cut here: the whole of it is in the chat. */
const recapTextLength = 600;

/** Days a link to a file that was too big to attach works. */
const fileLinkDays = 30;

/** The new messages, whole, with their files attached or linked. */
export function wordNewMessages(
  letter: Letter,
  input: { locale: string; attached: Map<string, FrozenAttachment> },
): LetterMessage[] {
  return letter.messages.map((message) => {
    const attached = message.attachments.map((file) => ({
      file,
      mime: input.attached.get(file.id),
    }));
    return {
      ...wordHead(letter, message, input.locale),
      text: message.text,
      images: attached.flatMap(({ mime }) =>
        mime?.contentId ? [{ src: `cid:${mime.contentId}`, name: mime.name }] : [],
      ),
      files: attached.flatMap(({ file, mime }) =>
        mime?.contentId || !file.storageKey
          ? []
          : [wordFile(file, mime !== undefined, input.locale)],
      ),
    };
  });
}

/** The summary. To an address nobody has proved go the visitor's own words plain, and none of his files. */
export function wordRecap(letter: Letter, locale: string): LetterMessage[] {
  const { linkLeftOut } = mailTexts(locale);
  const isOwn = (message: LetterMessageRow) =>
    message.authorKind === "contact" || message.authorKind === "participant";
  const own = letter.recap.filter(isOwn);
  const plain = plainWords(
    own.map((message) => message.text),
    linkLeftOut,
  );
  const plainById = new Map(own.map((message, index) => [message.id, plain[index] ?? ""]));
  return letter.recap.flatMap((message) => {
    const isPlain = !letter.isVerified && isOwn(message);
    const text = isPlain ? (plainById.get(message.id) ?? "") : cut(message.text, recapTextLength);
    const files = isPlain
      ? []
      : message.attachments.filter((file) => file.storageKey).map((file) => wordName(file, locale));
    if (text === "" && files.length === 0) return [];
    return [{ ...wordHead(letter, message, locale), text, images: [], files }];
  });
}

function wordHead(letter: Letter, message: LetterMessageRow, locale: string) {
  return {
    id: message.id,
    author: authorOf(letter, message, locale),
    time: formatTime(message.createdAt, { locale, timezone: readerOf(letter)?.timezone ?? null }),
  };
}

/** The contact, when he is the reader: of participants neither language nor timezone is known. */
export const readerOf = ({ recipient, conversation }: Letter) =>
  recipient.kind === "contact" ? conversation.contact : null;

function authorOf(letter: Letter, message: LetterMessageRow, locale: string): string {
  const texts = mailTexts(locale);
  const { recipient } = letter;
  if (message.authorKind === "agent") return message.authorName ?? letter.conversation.inbox.name;
  if (message.authorKind === "assistant") return message.authorName ?? texts.assistant;
  const isReader =
    message.authorKind === "contact"
      ? recipient.kind === "contact"
      : message.authorId === recipient.id;
  if (isReader) return texts.you;
  return letter.isVerified ? (message.authorName ?? texts.customer) : texts.customer;
}

/** "22 Nov, 15:04 GMT+5:45" in the reader's zone; in UTC, and saying so, where it is not known. */
export function formatTime(
  moment: Date,
  input: { locale: string; timezone: string | null },
): string {
  const format = (timeZone: string) =>
    new Intl.DateTimeFormat(input.locale === "en" ? "en-GB" : input.locale, {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      timeZone,
      timeZoneName: "short",
    }).format(moment);
  try {
    return format(input.timezone ?? "UTC");
  } catch {
    // The browser told a zone this server does not know.
    return format("UTC");
  }
}

function wordFile(
  file: LetterMessageRow["attachments"][number],
  isAttached: boolean,
  locale: string,
): LetterFile {
  const size = formatSize(file.size, locale);
  if (isAttached) return { ...wordName(file, locale), size: mailTexts(locale).attached(size) };
  const path = signFilePath({ attachmentId: file.id, days: fileLinkDays });
  return { ...wordName(file, locale), url: env.BASE_URL + path };
}

const wordName = (file: LetterMessageRow["attachments"][number], locale: string): LetterFile => ({
  id: file.id,
  name: file.name,
  size: formatSize(file.size, locale),
  url: null,
});

function formatSize(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1e6, "megabyte"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: unit === "kilobyte" ? 0 : 1,
  }).format(Math.max(value, unit === "kilobyte" ? 1 : 0));
}
