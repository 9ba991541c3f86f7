import { Text } from "@react-email/text";
import { Words } from "@/emails/parts/isolated";
import { Layout } from "@/emails/parts/layout";
import { styles } from "@/emails/parts/theme";
import { mailTexts } from "@/emails/texts";

export type RoundTripMailProps = { locale: string; name: string; baseUrl: string };

/** The test of an administrator, in his own language. */
export default function RoundTripMail({ locale, name, baseUrl }: RoundTripMailProps) {
  const texts = mailTexts(locale);
  return (
    <Layout locale={locale} title={texts.tripSubject} preheader={texts.tripPreheader}>
      <Text className="ink" style={{ ...styles.text, marginTop: 16 }}>
        <Words text={texts.resetGreeting} values={{ name }} />
      </Text>
      <Text className="ink" style={{ ...styles.text, marginTop: 12 }}>
        {texts.tripBody}
      </Text>
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 20 }}>
        <Words text={texts.tripAsked} values={{ baseUrl }} />
      </Text>
    </Layout>
  );
}

RoundTripMail.PreviewProps = {
  locale: "en",
  name: "Grace",
  baseUrl: "https://chat.acme.test",
} satisfies RoundTripMailProps;
