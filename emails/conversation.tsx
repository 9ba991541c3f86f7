import { Button } from "@react-email/button";
import { Hr } from "@react-email/hr";
import { Img } from "@react-email/img";
import { Link } from "@react-email/link";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { Layout } from "@/emails/layout";
import { Paragraphs } from "@/emails/paragraphs";
import { mailTexts } from "@/emails/texts";
import { colors, styles } from "@/emails/theme";
import { contrast, readableOn } from "@/lib/contrast";

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
  /** Shown in place; `src` is "cid:…" of an attached image. */
  images: Array<{ src: string; name: string }>;
  files: LetterFile[];
};

export type ConversationMailProps = {
  locale: string;
  brand: { name: string; color: string };
  subject: string;
  preheader: string;
  messages: LetterMessage[];
  /** The summary: what was said before, oldest first. */
  recap: LetterMessage[];
  alsoSentTo: string[];
  continueUrl: string;
  /** Why this came, in a sentence. */
  reason: string;
  muteUrl: string;
  /** Only for addresses nobody has proved. */
  wasNotMeUrl: string | null;
  email: string;
};

/** A letter from whoever answers: the new words first, what was said before below, in small. */
export default function ConversationMail(props: ConversationMailProps) {
  const texts = mailTexts(props.locale);
  const { brand } = props;
  const isReadable = contrast(brand.color, colors.paper) >= 4.5;
  return (
    <Layout locale={props.locale} title={props.subject} preheader={props.preheader}>
      <Text className="faint" style={{ ...styles.faint, fontSize: 12 }}>
        {texts.replyDelimiter}
      </Text>
      <Text
        className="ink apart"
        style={{ ...brandStyle, color: isReadable ? brand.color : colors.ink }}
      >
        {brand.name}
      </Text>
      {props.messages.map((message) => (
        <NewMessage key={message.id} message={message} brand={brand} />
      ))}
      {props.alsoSentTo.length > 0 && (
        <Text className="faint apart" style={{ ...styles.faint, marginBottom: 16 }}>
          {texts.alsoSentTo(props.alsoSentTo.join(", "))}
        </Text>
      )}
      <Section style={{ marginTop: 4 }}>
        <Button
          href={props.continueUrl}
          style={{ ...buttonStyle, backgroundColor: brand.color, color: readableOn(brand.color) }}
        >
          {texts.continueInChat}
        </Button>
      </Section>
      <Text className="faint" style={{ ...styles.faint, marginTop: 8 }}>
        {texts.orReply}
      </Text>
      {props.recap.length > 0 && <Recap title={texts.earlier} messages={props.recap} />}
      <Footer {...props} />
    </Layout>
  );
}

function NewMessage({
  message,
  brand,
}: {
  message: LetterMessage;
  brand: { name: string; color: string };
}) {
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
                {message.author.slice(0, 1).toUpperCase()}
              </div>
            </td>
            <td>
              <Text style={{ ...styles.faint, fontSize: 14 }}>
                <strong className="ink" style={{ color: colors.ink, fontWeight: 600 }}>
                  {message.author}
                </strong>
                <span className="faint"> · {message.time}</span>
              </Text>
            </td>
          </tr>
        </tbody>
      </table>
      <Text className="ink" style={{ ...styles.text, marginTop: 10 }}>
        <Paragraphs text={message.text} tone="ink" />
      </Text>
      {message.images.map((image) => (
        <Img key={image.src} src={image.src} alt={image.name} style={imageStyle} />
      ))}
      <Files files={message.files} />
    </Section>
  );
}

function Files({ files }: { files: LetterFile[] }) {
  return files.map((file) => (
    <Text key={file.id} className="quiet" style={{ ...styles.quiet, marginTop: 6 }}>
      {file.url ? (
        <Link href={file.url} className="quiet" style={fileLinkStyle}>
          {file.name}
        </Link>
      ) : (
        file.name
      )}
      {` (${file.size})`}
    </Text>
  ));
}

function Recap({ title, messages }: { title: string; messages: LetterMessage[] }) {
  return (
    <>
      <Hr className="line" style={{ ...ruleStyle, margin: "28px 0 16px" }} />
      <Text
        className="quiet apart"
        style={{ ...styles.faint, color: colors.quiet, fontWeight: 600 }}
      >
        {title}
      </Text>
      {messages.map((message) => (
        <Section key={message.id} style={{ marginTop: 10 }}>
          <Text className="faint" style={{ ...styles.faint, fontSize: 12 }}>
            {message.author} · {message.time}
          </Text>
          <Text className="quiet" style={styles.quiet}>
            <Paragraphs text={message.text} tone="quiet" />
          </Text>
          <Files files={message.files} />
        </Section>
      ))}
    </>
  );
}

function Footer(props: ConversationMailProps) {
  const texts = mailTexts(props.locale);
  return (
    <>
      <Hr className="line" style={{ ...ruleStyle, margin: "28px 0 12px" }} />
      <Text className="faint" style={{ ...styles.faint, fontSize: 12 }}>
        {props.reason}
      </Text>
      {props.wasNotMeUrl && (
        <Text className="faint" style={{ ...styles.faint, fontSize: 12 }}>
          <Link href={props.wasNotMeUrl} className="faint" style={footerLinkStyle}>
            {texts.wasNotMe}
          </Link>
        </Text>
      )}
      <Text className="faint" style={{ ...styles.faint, fontSize: 12 }}>
        <Link href={props.muteUrl} className="faint" style={footerLinkStyle}>
          {texts.mute}
        </Link>
      </Text>
      <Text className="faint" style={{ ...styles.faint, fontSize: 12 }}>
        {texts.sentTo(props.email)}
      </Text>
    </>
  );
}

const brandStyle = { margin: "12px 0 24px", fontSize: 15, lineHeight: "20px", fontWeight: 700 };
const avatarStyle = {
  width: 28,
  height: 28,
  borderRadius: 14,
  fontSize: 13,
  fontWeight: 600,
  lineHeight: "28px",
  textAlign: "center",
} as const;
const buttonStyle = { padding: "10px 18px", borderRadius: 6, fontSize: 15, fontWeight: 600 };
const imageStyle = { maxWidth: "100%", borderRadius: 6, marginTop: 10 };
const ruleStyle = { border: "none", borderTop: `1px solid ${colors.line}` };
const fileLinkStyle = { color: colors.quiet, textDecoration: "underline" };
const footerLinkStyle = { color: colors.faint, textDecoration: "underline" };

ConversationMail.PreviewProps = {
  locale: "en",
  brand: { name: "Acme", color: "#0f766e" },
  subject: "[#123] Your conversation with Acme",
  preheader: "Grace: Your parcel left our warehouse this morning.",
  messages: [
    {
      id: "1",
      author: "Grace",
      time: "22 Nov, 15:04",
      text: "Your parcel left our warehouse this morning.\nFollow it at https://parcel.test/1Z999.",
      images: [],
      files: [{ id: "2", name: "invoice.pdf", size: "84 KB, attached", url: null }],
    },
  ],
  recap: [
    {
      id: "1",
      author: "You",
      time: "22 Nov, 14:58",
      text: "Hi, where is my order? I ordered on Monday.",
      images: [],
      files: [],
    },
  ],
  alsoSentTo: [],
  continueUrl: "https://chat.acme.test/c/token",
  reason: "You get this email because you wrote to Acme in the chat.",
  muteUrl: "https://chat.acme.test/unsubscribe/token",
  wasNotMeUrl: null,
  email: "ada@example.com",
} satisfies ConversationMailProps;
