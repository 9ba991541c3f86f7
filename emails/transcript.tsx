import { Text } from "@react-email/text";
import { Words } from "@/emails/parts/isolated";
import { Layout } from "@/emails/parts/layout";
import { type Brand, type LetterMessage, ToldMessage } from "@/emails/parts/letter-message";
import { ContinueButton, LetterFoot, LetterHead } from "@/emails/parts/letter-parts";
import { styles } from "@/emails/parts/theme";
import { fillPlural, mailTexts } from "@/emails/texts";

export type TranscriptMailProps = {
  locale: string;
  brand: Brand;
  subject: string;
  preheader: string;
  footer: string;
  /** Oldest first, without private notes. */
  messages: LetterMessage[];
  /** How many of the oldest did not fit. */
  leftOut: number;
  continueUrl: string;
  /** Whether a reply arrives in the conversation: not that to an agent's own copy. */
  isAnswerable: boolean;
  /** asked: by the reader in the chat. sent: by an agent. own: the agent's copy. claim: nobody proved the address. */
  reason: "asked" | "sent" | "own" | "claim";
  /** Who sent it; "" where nobody in particular did. */
  sentBy: string;
  wasNotMeUrl: string | null;
  email: string;
};

/** A whole conversation to keep: everything that was said, in order. */
export default function TranscriptMail(props: TranscriptMailProps) {
  const { locale, brand, messages, leftOut, isAnswerable } = props;
  const texts = mailTexts(locale);
  const count = messages.length + leftOut;
  const why = {
    asked: texts.transcriptAsked,
    sent: texts.transcriptSent,
    own: texts.transcriptOwn,
    claim: texts.reasonClaim,
  };
  return (
    <Layout locale={locale} title={props.subject} preheader={props.preheader}>
      <LetterHead locale={locale} brand={brand} isAnswerable={isAnswerable} />
      <Text className="ink" style={{ ...styles.text, fontSize: 20, lineHeight: "28px" }}>
        <Words text={texts.transcriptTitle} values={{ brand: brand.name }} />
      </Text>
      <Text className="faint apart" style={{ ...styles.faint, marginBottom: 16 }}>
        {fillPlural(texts.transcriptCount, { locale, count })}
      </Text>
      {leftOut > 0 && (
        <Text className="quiet apart" style={{ ...styles.quiet, marginBottom: 16 }}>
          {fillPlural(texts.transcriptLeftOut, { locale, count: leftOut })}
        </Text>
      )}
      {messages.map((message) => (
        <ToldMessage key={message.id} message={message} locale={locale} />
      ))}
      <div style={{ marginTop: 24 }}>
        <ContinueButton
          locale={locale}
          brand={brand}
          isAnswerable={isAnswerable}
          url={props.continueUrl}
        />
      </div>
      <LetterFoot {...props} why={why[props.reason]} muteUrl={null} />
    </Layout>
  );
}

TranscriptMail.PreviewProps = {
  locale: "en",
  brand: { name: "Acme", color: "#0f766e", logoUrl: null },
  subject: "[#123] Your conversation with Acme",
  preheader: "4 messages",
  footer: "",
  messages: [
    {
      id: "1",
      author: "You",
      time: "22 Nov, 14:58",
      text: "Hi, where is my order? I ordered on Monday.",
      images: [],
      files: [],
    },
    {
      id: "2",
      author: "Grace",
      time: "22 Nov, 15:04",
      text: "Your parcel left our warehouse this morning.",
      images: [],
      files: [{ id: "3", name: "invoice.pdf", size: "84 KB", url: null }],
    },
  ],
  leftOut: 0,
  continueUrl: "https://chat.acme.test/c/token",
  isAnswerable: true,
  reason: "asked",
  sentBy: "",
  wasNotMeUrl: null,
  email: "ada@example.com",
} satisfies TranscriptMailProps;
