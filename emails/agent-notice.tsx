import { Link } from "@react-email/link";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { Isolated } from "@/emails/parts/isolated";
import { Layout } from "@/emails/parts/layout";
import { Paragraphs } from "@/emails/parts/paragraphs";
import { colors, styles } from "@/emails/parts/theme";
import { mailTexts } from "@/emails/texts";

export type AgentNoticeProps = {
  locale: string;
  subject: string;
  inbox: string;
  messages: { id: string; author: string; text: string; files: string[] }[];
  /** The conversation in the dashboard. */
  url: string;
  /** Where notices are switched off. */
  settingsUrl: string;
};

/** Tells an agent who is away what a customer wrote. In the language of the dashboard. */
export default function AgentNotice(props: AgentNoticeProps) {
  const { locale, subject, inbox, messages, url, settingsUrl } = props;
  return (
    <Layout locale={locale} title={subject} preheader={messages.at(-1)?.text.slice(0, 110) ?? ""}>
      <Text className="faint" style={styles.small}>
        {mailTexts(locale).replyDelimiter}
      </Text>
      {messages.map((message) => (
        <Section key={message.id} style={{ marginTop: 16 }}>
          <Text className="quiet" style={styles.quiet}>
            <Isolated>{message.author}</Isolated> wrote:
          </Text>
          <Text
            className="ink"
            dir="auto"
            style={{ ...styles.text, ...styles.typed, marginTop: 6 }}
          >
            <Paragraphs text={message.text} tone="ink" />
          </Text>
          {message.files.length > 0 && (
            <Text className="quiet" style={styles.quiet}>
              With {message.files.join(", ")}
            </Text>
          )}
        </Section>
      ))}
      <Text className="ink" style={{ ...styles.text, marginTop: 20 }}>
        Reply to this email: your answer goes to the customer.{" "}
        <Link href={url} className="ink" style={linkStyle("ink")}>
          Open the conversation
        </Link>
      </Text>
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 20 }}>
        You get this because you deal with this conversation in {inbox} and were not at your desk.{" "}
        <Link href={settingsUrl} className="quiet" style={linkStyle("quiet")}>
          Stop these emails
        </Link>
      </Text>
    </Layout>
  );
}

const linkStyle = (tone: "ink" | "quiet") => ({
  color: colors[tone],
  textDecoration: "underline",
});

AgentNotice.PreviewProps = {
  locale: "en",
  subject: "[#12] Conversation with Ada",
  inbox: "Acme",
  messages: [
    { id: "1", author: "Ada", text: "Is it on its way?\nI need it on Friday.", files: [] },
  ],
  url: "https://chat.acme.test/app/conversations/12",
  settingsUrl: "https://chat.acme.test/app/settings/profile",
} satisfies AgentNoticeProps;
