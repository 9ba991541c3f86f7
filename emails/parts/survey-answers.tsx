import { Link } from "@react-email/link";
import { Section } from "@react-email/section";
import { Text } from "@react-email/text";
import { colors, styles } from "@/emails/parts/theme";

export type SurveyAnswer = { face: string; label: string; url: string };

/** The answers of a survey, one below the other: easy to press, and none of them gives an answer by itself. */
export function SurveyAnswers({ answers }: { answers: SurveyAnswer[] }) {
  return (
    <Section style={{ marginTop: 12 }}>
      {answers.map(({ face, label, url }) => (
        <Text key={url} style={{ ...styles.text, marginBottom: 8 }}>
          <Link href={url} className="ink line" style={answerStyle}>
            <span aria-hidden="true" style={faceStyle}>
              {face}
            </span>{" "}
            {label}
          </Link>
        </Text>
      ))}
    </Section>
  );
}

const answerStyle = {
  display: "block",
  maxWidth: 280,
  padding: "8px 14px",
  border: `1px solid ${colors.line}`,
  borderRadius: 8,
  color: colors.ink,
  textDecoration: "none",
} as const;
const faceStyle = { fontSize: 20, lineHeight: "26px" };
