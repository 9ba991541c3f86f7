import { Text } from "@react-email/text";
import { Layout } from "@/emails/parts/layout";
import { styles } from "@/emails/parts/theme";

export type RoundTripMailProps = { locale: string; name: string; baseUrl: string };

export const roundTripSubject = "Answer this mail to finish the test";

/** The test of an administrator, who reads English in the dashboard too. */
export default function RoundTripMail({ locale, name, baseUrl }: RoundTripMailProps) {
  return (
    <Layout locale={locale} title={roundTripSubject} preheader="One word will do.">
      <Text className="ink" style={{ ...styles.text, marginTop: 16 }}>
        Hello {name},
      </Text>
      <Text className="ink" style={{ ...styles.text, marginTop: 12 }}>
        Mail from Segue reaches you. Now press Reply and send anything back; one word will do. The
        email settings then show that answers come in as well.
      </Text>
      <Text className="quiet" style={{ ...styles.quiet, marginTop: 20 }}>
        You asked for this test at {baseUrl}.
      </Text>
    </Layout>
  );
}

RoundTripMail.PreviewProps = {
  locale: "en",
  name: "Grace",
  baseUrl: "https://chat.acme.test",
} satisfies RoundTripMailProps;
