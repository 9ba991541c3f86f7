import { Hr } from "@react-email/hr";
import { Text } from "@react-email/text";
import { NamesIn } from "@/emails/parts/isolated";
import { Layout } from "@/emails/parts/layout";
import {
  type Brand,
  EarlierMessage,
  type LetterMessage,
  NewMessage,
} from "@/emails/parts/letter-message";
import {
  ContinueButton,
  LetterFoot,
  LetterHead,
  OwnWords,
  ruleStyle,
} from "@/emails/parts/letter-parts";
import { colors, styles } from "@/emails/parts/theme";
import { mailTexts } from "@/emails/texts";

export type ConversationMailProps = {
  locale: string;
  brand: Brand;
  subject: string;
  preheader: string;
  /** The business's own words, above the messages and in the footer; "" for none. */
  intro: string;
  footer: string;
  messages: LetterMessage[];
  /** Closes the words of whoever wrote the last of them; "" for none. */
  signature: string;
  /** The summary: what was said before, oldest first. */
  recap: LetterMessage[];
  alsoSentTo: string[];
  continueUrl: string;
  /** Why this came: he wrote in the chat, takes part, or somebody gave this address. */
  reason: "chat" | "participant" | "claim";
  muteUrl: string;
  /** Only for addresses nobody has proved. */
  wasNotMeUrl: string | null;
  email: string;
};

/** A letter from whoever answers: the new words first, what was said before below, in small. */
export default function ConversationMail(props: ConversationMailProps) {
  const { locale, brand } = props;
  const texts = mailTexts(locale);
  const why = {
    chat: texts.reasonChat,
    participant: texts.reasonParticipant,
    claim: texts.reasonClaim,
  };
  return (
    <Layout locale={locale} title={props.subject} preheader={props.preheader}>
      <LetterHead locale={locale} brand={brand} />
      <OwnWords text={props.intro} tone="ink" />
      {props.messages.map((message) => (
        <NewMessage key={message.id} message={message} brand={brand} locale={locale} />
      ))}
      <OwnWords text={props.signature} tone="quiet" />
      {props.alsoSentTo.length > 0 && (
        <Text className="faint apart" style={{ ...styles.faint, marginBottom: 16 }}>
          <NamesIn text={texts.alsoSentTo} names={props.alsoSentTo} locale={locale} />
        </Text>
      )}
      <ContinueButton locale={locale} brand={brand} url={props.continueUrl} />
      {props.recap.length > 0 && (
        <>
          <Hr className="line" style={{ ...ruleStyle, margin: "28px 0 16px" }} />
          <Text
            className="quiet apart"
            style={{ ...styles.faint, color: colors.quiet, fontWeight: 600 }}
          >
            {texts.earlier}
          </Text>
          {props.recap.map((message) => (
            <EarlierMessage key={message.id} message={message} locale={locale} />
          ))}
        </>
      )}
      <LetterFoot {...props} why={why[props.reason]} />
    </Layout>
  );
}

ConversationMail.PreviewProps = {
  locale: "en",
  brand: { name: "Acme", color: "#0f766e", logoUrl: null },
  subject: "[#123] Your conversation with Acme",
  preheader: "Grace: Your parcel left our warehouse this morning.",
  intro: "",
  footer: "",
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
  signature: "",
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
  reason: "chat",
  muteUrl: "https://chat.acme.test/unsubscribe/token",
  wasNotMeUrl: null,
  email: "ada@example.com",
} satisfies ConversationMailProps;
