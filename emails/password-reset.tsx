import { Text } from "@react-email/text";
import { ActionButton } from "@/emails/parts/action-button";
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
      <ActionButton href={url} label={texts.resetButton} />
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 20 }}>
        {validity}
      </Text>
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 8 }}>
        {texts.resetIgnore}
      </Text>
    </Layout>
  );
}

PasswordResetMail.PreviewProps = {
  locale: "en",
  name: "Grace",
  url: "https://chat.acme.test/reset-password?token=token",
  minutes: 60,
} satisfies PasswordResetMailProps;
