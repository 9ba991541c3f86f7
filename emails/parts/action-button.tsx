import { Button } from "@react-email/button";
import { Section } from "@react-email/section";
import { styles } from "@/emails/parts/theme";

type ActionButtonProps = { href: string; label: string };

/** The one thing to do in a mail of our own; letters of an inbox wear its colour instead. */
export function ActionButton({ href, label }: ActionButtonProps) {
  return (
    <Section style={{ marginTop: 20 }}>
      <Button href={href} style={filled}>
        {label}
      </Button>
    </Section>
  );
}

const filled = { ...styles.button, backgroundColor: "#0f766e", color: "#ffffff" };
