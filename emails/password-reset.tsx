import { Button } from "@react-email/button";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { Words } from "@/emails/parts/isolated";
import { Layout } from "@/emails/parts/layout";
import { styles } from "@/emails/parts/theme";
import { fillPlural, mailTexts } from "@/emails/texts";

export type PasswordResetMailProps = {
  locale: string;
  name: string;
  url: string;
  minutes: number;
};

/** The link to choose a new password. */
export default function PasswordResetMail({ locale, name, url, minutes }: PasswordResetMailProps) {
  const texts = mailTexts(locale);
  const validity = fillPlural(texts.resetValidity, { locale, count: minutes });
  return (
    <Layout locale={locale} title={texts.resetSubject} preheader={validity}>
      <Text className="ink" style={{ ...styles.text, marginTop: 16 }}>
        <Words text={texts.resetGreeting} values={{ name }} />
      </Text>
      <Text className="ink" style={{ ...styles.text, marginTop: 12 }}>
        {texts.resetBody}
      </Text>
      <Section style={{ marginTop: 20 }}>
        <Button href={url} style={buttonStyle}>
          {texts.resetButton}
        </Button>
      </Section>
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 20 }}>
        {validity}
      </Text>
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 8 }}>
        {texts.resetIgnore}
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
