import { Text } from "@react-email/text";
import { ActionButton } from "@/emails/parts/action-button";
import { Layout } from "@/emails/parts/layout";
import { styles } from "@/emails/parts/theme";

export type MemberMailProps = {
  title: string;
  lines: string[];
  /** Somebody else's words; "" for none. */
  quote: string;
  button: string;
  url: string;
  footer: string;
};

/** A short mail to a member of the workspace: what it is about, and where to go. */
export default function MemberMail({ title, lines, quote, button, url, footer }: MemberMailProps) {
  return (
    <Layout locale="en" title={title} preheader={quote || title}>
      {lines.map((line) => (
        <Text key={line} className="ink" style={{ ...styles.text, marginTop: 16 }}>
          {line}
        </Text>
      ))}
      {quote !== "" && (
        <Text className="quiet" dir="auto" style={{ ...styles.quiet, marginTop: 12 }}>
          {quote}
        </Text>
      )}
      <ActionButton href={url} label={button} />
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 20 }}>
        {footer}
      </Text>
    </Layout>
  );
}

MemberMail.PreviewProps = {
  title: "Grace mentioned you",
  lines: ["Grace mentioned you in conversation #12."],
  quote: "@Alan could you look at the invoice?",
  button: "Open the conversation",
  url: "https://chat.acme.test/app/conversations/12",
  footer: "You choose what you are mailed in your profile.",
} satisfies MemberMailProps;
