import { Img } from "@react-email/img";
import { Link } from "@react-email/link";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { Isolated } from "@/emails/parts/isolated";
import { Paragraphs } from "@/emails/parts/paragraphs";
import { type SurveyAnswer, SurveyAnswers } from "@/emails/parts/survey-answers";
import { colors, styles } from "@/emails/parts/theme";
import { mailTexts } from "@/emails/texts";
import { readableOn } from "@/lib/contrast";

export type LetterFile = {
  id: string;
  name: string;
  /** In words. */
  size: string;
  /** Signed link; null when it is attached. */
  url: string | null;
};

export type LetterMessage = {
  id: string;
  author: string;
  /** In the reader's language and timezone. */
  time: string;
  text: string;
  /** Our own side's words, in which bold, italic and code are shown. */
  isMarked?: boolean;
  /** Shown in place; `src` is "cid:…" of an attached image. */
  images: Array<{ src: string; name: string }>;
  files: LetterFile[];
  /** Of a survey: its answers, each with the address of the page where it can be given. */
  answers?: SurveyAnswer[];
  /** Where the rest of a text is that was too long for the mail. */
  restUrl?: string | undefined;
};

export type Brand = {
  name: string;
  /** #rrggbb */
  color: string;
  logoUrl: string | null;
};

type NewMessageProps = { message: LetterMessage; brand: Brand; locale: string };

/** What is said now, large and quiet, by whom and when. */
export function NewMessage({ message, brand, locale }: NewMessageProps) {
  return (
    <Section style={{ marginBottom: 24 }}>
      <table role="presentation" cellPadding={0} cellSpacing={0} border={0}>
        <tbody>
          <tr>
            <td data-skip-in-text="true" style={{ paddingInlineEnd: 10 }}>
              <div
                aria-hidden="true"
                style={{
                  ...avatarStyle,
                  backgroundColor: brand.color,
                  color: readableOn(brand.color),
                }}
              >
                {initialOf(message.author)}
              </div>
            </td>
            <td>
              <Byline message={message} />
            </td>
          </tr>
        </tbody>
      </table>
      <Text className="ink" dir="auto" style={{ ...styles.text, ...styles.typed, marginTop: 10 }}>
        <Paragraphs text={message.text} tone="ink" isMarked={message.isMarked} />
      </Text>
      {message.answers && <SurveyAnswers answers={message.answers} />}
      <Rest message={message} locale={locale} />
      {message.images.map((image) => (
        <Img key={image.src} src={image.src} alt={image.name} style={imageStyle} />
      ))}
      <Files files={message.files} />
    </Section>
  );
}

/** The first letter as people count letters: an emoji or a letter with its marks is one. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toUpperCase() ?? "";
}

/** What was said before, in smaller and lighter letters. */
export function EarlierMessage({ message, locale }: { message: LetterMessage; locale: string }) {
  return (
    <Section style={{ marginTop: 10 }}>
      <Text className="faint" style={styles.small}>
        <Isolated>{message.author}</Isolated>
        {" · "}
        <Isolated>{message.time}</Isolated>
      </Text>
      <Text className="quiet" dir="auto" style={{ ...styles.quiet, ...styles.typed }}>
        <Paragraphs text={message.text} tone="quiet" isMarked={message.isMarked} />
      </Text>
      <Rest message={message} locale={locale} />
      <Files files={message.files} />
    </Section>
  );
}

/** One of many, where all of them are what the mail is for: easy to read, one below the other. */
export function ToldMessage({ message, locale }: { message: LetterMessage; locale: string }) {
  return (
    <Section style={{ marginTop: 18 }}>
      <Byline message={message} />
      <Text className="ink" dir="auto" style={{ ...styles.text, ...styles.typed, ...toldStyle }}>
        <Paragraphs text={message.text} tone="ink" isMarked={message.isMarked} />
      </Text>
      <Rest message={message} locale={locale} />
      <Files files={message.files} />
    </Section>
  );
}

/** Who said it, and when. */
function Byline({ message }: { message: LetterMessage }) {
  return (
    <Text style={{ ...styles.faint, fontSize: 14 }}>
      <strong className="ink" style={{ color: colors.ink, fontWeight: 600 }}>
        <Isolated>{message.author}</Isolated>
      </strong>
      <span className="faint">
        {" · "}
        <Isolated>{message.time}</Isolated>
      </span>
    </Text>
  );
}

function Rest({ message, locale }: { message: LetterMessage; locale: string }) {
  if (!message.restUrl) return null;
  const texts = mailTexts(locale);
  return (
    <Text className="quiet apart" style={{ ...styles.quiet, marginTop: 10 }}>
      {texts.restInChat}{" "}
      <Link href={message.restUrl} className="quiet" style={linkStyle}>
        {texts.continueInChat}
      </Link>
    </Text>
  );
}

function Files({ files }: { files: LetterFile[] }) {
  return files.map((file) => (
    <Text key={file.id} className="quiet" style={{ ...styles.quiet, marginTop: 6 }}>
      {file.url ? (
        <Link href={file.url} className="quiet" style={linkStyle}>
          <Isolated>{file.name}</Isolated>
        </Link>
      ) : (
        <Isolated>{file.name}</Isolated>
      )}
      {` (${file.size})`}
    </Text>
  ));
}

const avatarStyle = {
  width: 28,
  height: 28,
  borderRadius: 14,
  fontSize: 13,
  fontWeight: 600,
  lineHeight: "28px",
  textAlign: "center",
} as const;
const toldStyle = { marginTop: 2, fontSize: 15, lineHeight: "24px" };
const imageStyle = { maxWidth: "100%", borderRadius: 6, marginTop: 10 };
const linkStyle = { color: colors.quiet, textDecoration: "underline" };
