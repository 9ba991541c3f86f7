import { Body } from "@react-email/body";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Html } from "@react-email/html";
import type { ReactNode } from "react";
import { darkStyles, styles } from "@/emails/parts/theme";
import { directionOf } from "@/lib/words/mail-locales";

type LayoutProps = {
  locale: string;
  title: string;
  /** Shown by mail programs beside the subject; nowhere in the mail itself. */
  preheader: string;
  children: ReactNode;
};

/** The sheet every mail is written on: one column, quiet, in the language's direction. */
export function Layout({ locale, title, preheader, children }: LayoutProps) {
  const direction = directionOf(locale);
  return (
    <Html lang={locale} dir={direction}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{darkStyles}</style>
      </Head>
      <Body className="paper" style={styles.body} dir={direction}>
        <div data-skip-in-text="true" style={hidden}>
          {preheader}
        </div>
        <Container className="paper" style={styles.page}>
          {children}
        </Container>
      </Body>
    </Html>
  );
}

const hidden = {
  display: "none",
  overflow: "hidden",
  lineHeight: "1px",
  opacity: 0,
  maxHeight: 0,
  maxWidth: 0,
} as const;
