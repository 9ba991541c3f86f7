import { Button } from "@react-email/button";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { Layout } from "@/emails/layout";
import { mailTexts } from "@/emails/texts";
import { styles } from "@/emails/theme";

export type PasswordResetMailProps = {
  locale: string;
  name: string;
  url: string;
  minutes: number;
};

/** The link to choose a new password. */
export default function PasswordResetMail({ locale, name, url, minutes }: PasswordResetMailProps) {
  const { passwordReset: texts } = mailTexts(locale);
  return (
    <Layout locale={locale} title={texts.subject} preheader={texts.validity(minutes)}>
      <Text className="ink" style={{ ...styles.text, marginTop: 16 }}>
        {texts.greeting(name)}
      </Text>
      <Text className="ink" style={{ ...styles.text, marginTop: 12 }}>
        {texts.body}
      </Text>
      <Section style={{ marginTop: 20 }}>
        <Button href={url} style={buttonStyle}>
          {texts.button}
        </Button>
      </Section>
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 20 }}>
        {texts.validity(minutes)}
      </Text>
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 8 }}>
        {texts.ignore}
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

PasswordResetMail.PreviewProps = {
  locale: "en",
  name: "Grace",
  url: "https://chat.acme.test/reset-password?token=token",
  minutes: 60,
} satisfies PasswordResetMailProps;
