import { Button } from "@react-email/button";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
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
      <Section style={{ marginTop: 20 }}>
        <Button href={url} style={buttonStyle}>
          {button}
        </Button>
      </Section>
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 20 }}>
        {footer}
      </Text>
    </Layout>
  );
}

const buttonStyle = {
  padding: "10px 18px",
  borderRadius: 6,
  fontSize: 15,
  fontWeight: 600,
  backgroundColor: "#0f766e",
  color: "#ffffff",
};

MemberMail.PreviewProps = {
  title: "Grace mentioned you",
  lines: ["Grace mentioned you in conversation #12."],
  quote: "@Alan could you look at the invoice?",
  button: "Open the conversation",
  url: "https://chat.acme.test/app/conversations/12",
  footer: "You choose what you are mailed in your profile.",
} satisfies MemberMailProps;
