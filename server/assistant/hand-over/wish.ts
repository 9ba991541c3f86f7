import { fold } from "@/lib/words/finding/fuzzy";
import { angryWords, personWishes } from "@/server/assistant/hand-over/wish-words";

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whole words in languages that have blanks between them. */
function compile(pieces: string[]): RegExp {
  const whole = pieces.map((piece) => {
    const pattern = piece.replaceAll(/(?<=\p{L}|\))\*/gu, (_star, at: number) =>
      piece[at - 1] === ")" ? "?" : "\\p{L}*",
    );
    if (unspaced.test(piece)) return `(?:${pattern})`;
    return `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
  });
  return new RegExp(whole.join("|"), "u");
}

const person = compile(personWishes);
const angry = compile(angryWords);

/** A wish stands at the beginning of a message, not in its tenth paragraph. */
const mostRead = 2_000;

/** Four words in capitals with loud signs and no small letter: somebody shouts. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{Lu}{2,}/gu) ?? [];
  const small = text.match(/\p{Ll}/gu) ?? [];
  return words.length >= 4 && small.length === 0 && /!{2,}|\?!|!\?/.test(text);
}

/**
 * Whether somebody asks for a person or is angry, in any of the twelve languages; null: neither. Looks only at his own
 * words and obeys none of them.
 */
export function wishOf(text: string): "person" | "angry" | null {
  const read = text.slice(0, mostRead);
  const folded = fold(read)
    .replaceAll("ł", "l")
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss")
    .replaceAll(/[’ʼ`´]/g, "'")
    .replaceAll(/[.,;:!?¡¿。、！？؟()"“”„«»…]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (person.test(folded) || person.test(plain(read))) return "person";
  if (isShouted(read) || angry.test(folded) || angry.test(plain(read))) return "angry";
  return null;
}

/** Unfolded, for scripts whose marks belong to the letter. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[.,;:!?¡¿。、！？؟()"“”„«»…]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
