import { Button } from "@react-email/button";
import { Hr } from "@react-email/hr";
import { Img } from "@react-email/img";
import { Link } from "@react-email/link";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { Isolated, Words } from "@/emails/parts/isolated";
import type { Brand } from "@/emails/parts/letter-message";
import { Paragraphs } from "@/emails/parts/paragraphs";
import { colors, styles } from "@/emails/parts/theme";
import { mailTexts } from "@/emails/texts";
import { contrast, readableOn } from "@/lib/contrast";

type LetterHeadProps = { locale: string; brand: Brand; isAnswerable?: boolean };

/** The line from which replies are cut, then whose letter this is: logo and name. */
export function LetterHead({ locale, brand, isAnswerable = true }: LetterHeadProps) {
  const isReadable = contrast(brand.color, colors.paper) >= 4.5;
  return (
    <>
      {isAnswerable && (
        <Text className="faint" style={styles.small}>
          {mailTexts(locale).replyDelimiter}
        </Text>
      )}
      {brand.logoUrl && (
        <Img
          src={brand.logoUrl}
          // The name stands below in letters: programs that show no images lose nothing.
          alt=""
          height={32}
          style={{ height: 32, maxWidth: 240, marginTop: 12 }}
        />
      )}
      <Text
        className="ink apart"
        style={{ ...brandStyle, color: isReadable ? brand.color : colors.ink }}
      >
        <Isolated>{brand.name}</Isolated>
      </Text>
    </>
  );
}

/** The business's own words above or below; nothing when it has none. */
export function OwnWords({ text, tone }: { text: string; tone: "ink" | "quiet" | "faint" }) {
  if (text === "") return null;
  const style = {
    ink: styles.text,
    quiet: { ...styles.faint, color: colors.quiet },
    faint: styles.small,
  }[tone];
  const marginBottom = tone === "faint" ? 12 : 20;
  return (
    <Text
      className={`${tone} apart`}
      dir="auto"
      style={{ ...style, ...styles.typed, marginBottom }}
    >
      <Paragraphs text={text} tone={tone} />
    </Text>
  );
}

/** "Continue in chat", and that a reply does as well. */
export function ContinueButton(props: LetterHeadProps & { url: string }) {
  const { brand, isAnswerable = true } = props;
  const texts = mailTexts(props.locale);
  return (
    <>
      <Section style={{ marginTop: 4 }}>
        <Button
          href={props.url}
          className="filled"
          style={{
            ...styles.button,
            backgroundColor: brand.color,
            border: `1px solid ${brand.color}`,
            color: readableOn(brand.color),
          }}
        >
          {texts.continueInChat}
        </Button>
      </Section>
      {isAnswerable && (
        <Text className="faint" style={{ ...styles.faint, marginTop: 8 }}>
          {texts.orReply}
        </Text>
      )}
    </>
  );
}

type LetterFootProps = {
  locale: string;
  /** Whose letter it is. */
  brand: Brand;
  /** Why this came: a sentence with `{email}`, `{brand}` and, where somebody sent it, `{author}`. */
  why: string;
  sentBy?: string;
  /** The business's own last words. */
  footer: string;
  wasNotMeUrl: string | null;
  muteUrl: string | null;
  email: string;
};

/** Why this came, how to stop it, and whose address it is. */
export function LetterFoot(props: LetterFootProps) {
  const { email, brand, sentBy = "" } = props;
  const texts = mailTexts(props.locale);
  const links = [
    { url: props.wasNotMeUrl, label: texts.wasNotMe },
    { url: props.muteUrl, label: texts.mute },
  ];
  return (
    <>
      <Hr className="line" style={{ ...ruleStyle, margin: "28px 0 12px" }} />
      <OwnWords text={props.footer} tone="faint" />
      <Text className="faint" style={styles.small}>
        <Words text={props.why} values={{ email, brand: brand.name, author: sentBy }} />
      </Text>
      {links.map(
        ({ url, label }) =>
          url && (
            <Text key={label} className="faint" style={styles.small}>
              <Link href={url} className="faint" style={footLinkStyle}>
                {label}
              </Link>
            </Text>
          ),
      )}
      <Text className="faint" style={styles.small}>
        <Words text={texts.sentTo} values={{ email }} />
      </Text>
    </>
  );
}

const brandStyle = { margin: "12px 0 24px", fontSize: 15, lineHeight: "20px", fontWeight: 700 };
export const ruleStyle = { border: "none", borderTop: `1px solid ${colors.line}` };
const footLinkStyle = { color: colors.faint, textDecoration: "underline" };
