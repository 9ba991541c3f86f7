import { fold } from "@/lib/words/finding/fuzzy";

export type SmallTalk = "hello" | "welcome" | "bye" | "machine";

/** Folded; a message of such words alone is small talk. */
const greetings = `hi hello hey hiya howdy yo good morning afternoon evening day there greetings hallo guten tag morgen
  abend moin servus bonjour bonsoir salut coucou hola buenos buenas dias tardes noches ola oi bom boa dia tarde noite
  ciao salve buongiorno buonasera hoi goedemorgen goedemiddag goedenavond dag czesc hej witam witaj dzien dobry
  merhaba selam gunaydin iyi gunler aksamlar مرحبا اهلا السلام عليكم صباح مساء الخير שלום היי הי בוקר ערב טוב
  こんにちは こんばんは おはよう おはようございます はじめまして`;
const thanks = `thanks thank you thx ty cheers very much so a lot great perfect cool awesome super nice ok okay good
  danke schon vielen dank sehr alles klar merci beaucoup parfait gracias muchas perfecto obrigado obrigada muito
  perfeito grazie mille perfetto bedankt dank je u wel dziekuje dzieki super tesekkurler tesekkur ederim sagol
  شكرا جزيلا תודה רבה ありがとう ありがとうございます ありがとうございました どうも`;
const farewells = `bye goodbye see you later have a nice day tschuss ciao auf wiedersehen bis bald au revoir bonne
  journee adios hasta luego adeus tchau ate logo arrivederci doei tot ziens do widzenia pa pa gorusuruz hosca kal
  مع السلامة وداعا להתראות ביי さようなら またね`;

const setOf = (words: string) => new Set(fold(words).replaceAll("ı", "i").split(/\s+/));
const sets = { hello: setOf(greetings), welcome: setOf(thanks), bye: setOf(farewells) };

/** Words that tell one kind from another when the rest fits several. */
const signs: Record<"hello" | "welcome" | "bye", RegExp> = {
  hello: /./u,
  welcome:
    /thank|thx|\bty\b|cheers|dank|merci|gracias|obrigad|grazie|dziek|tesekkur|sagol|شكر|תודה|ありがとう|どうも|perfe|parfait|super|great|awesome/u,
  bye: /./u,
};

const machine = new RegExp(
  [
    "are you (a |an |really )*(bot|robot|human|real|machine|ai|person)",
    "am i (talking|speaking|chatting) (to|with) (a )?(bot|robot|human|machine|real person|person)",
    "bist du (ein |eine )?(bot|roboter|mensch|maschine|ki)",
    "sind sie (ein |eine )?(bot|roboter|mensch|maschine|ki)",
    "(es-tu|etes-vous|vous etes|tu es) (un |une )?(robot|bot|humain|machine|ia)",
    "eres (un |una )?(robot|bot|humano|maquina|persona|ia)",
    "(voce e|es) (um |uma )?(robo|bot|humano|maquina|pessoa|ia)",
    "sei (un |una )?(robot|bot|umano|macchina|persona|ia)",
    "ben je (een )?(robot|bot|mens|computer|ai)",
    "(jestes|czy to) (bot\\p{L}*|robot\\p{L}*|czlowiek\\p{L}*)",
    "(robot|bot|insan) (musun|misin|musunuz|misiniz)",
    "هل (انت|أنت) (روبوت|انسان|إنسان|الة|آلة)",
    "(אתה|את) (רובוט|בוט|אדם|אנושי)",
    "(ロボット|ボット|人間|AI|ai)ですか",
  ].join("|"),
  "u",
);

/** What kind of small talk a message is; null: it is about something. */
export function smallTalkOf(text: string): SmallTalk | null {
  const folded = fold(text.slice(0, 300)).replaceAll("ı", "i").replaceAll("ł", "l");
  if (machine.test(folded) || machine.test(text)) return "machine";
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // A lone "ok" or "good" may answer a question that somebody asked him.
  if (words.length === 0 || words.length > 8) return null;
  const kinds = ["bye", "welcome", "hello"] as const;
  const within = (kind: (typeof kinds)[number]) => words.every((word) => sets[kind].has(word));
  const exact = kinds.find((kind) => within(kind) && signs[kind].test(folded));
  if (exact) return exact;
  const isAny = words.every((word) => kinds.some((kind) => sets[kind].has(word)));
  if (!isAny) return null;
  return signs.welcome.test(folded) ? "welcome" : "hello";
}
