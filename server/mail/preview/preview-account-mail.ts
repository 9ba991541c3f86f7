import {
  type RenderedMail,
  renderAgentNotice,
  renderPasswordResetMail,
  renderRoundTripMail,
} from "@/emails/render";
import { samples } from "@/emails/samples";
import { mailTexts } from "@/emails/texts";
import type { LetterTemplate } from "@/lib/schemas/mail/letter-preview";
import type { MailLocale } from "@/lib/words/mail-locales";
import { env } from "@/server/env";
import { type AccountTemplate, samplePasswordReset } from "@/server/mail/preview/sample-letter";

const templates: LetterTemplate[] = ["password_reset", "agent_notice", "round_trip"];

export const isAccountTemplate = (template: LetterTemplate): template is AccountTemplate =>
  templates.includes(template);

type Sample = { locale: MailLocale; inboxName: string };

/** A mail to a member of the team with sample data; the inbox's own words are not in it. */
export async function previewAccountMail(
  template: AccountTemplate,
  { locale, inboxName }: Sample,
): Promise<RenderedMail & { subject: string }> {
  const texts = mailTexts(locale);
  switch (template) {
    case "password_reset":
      return {
        subject: texts.resetSubject,
        ...(await renderPasswordResetMail(samplePasswordReset(locale))),
      };
    case "round_trip":
      return {
        subject: texts.tripSubject,
        ...(await renderRoundTripMail({ locale, name: "Grace Hopper", baseUrl: env.BASE_URL })),
      };
    case "agent_notice": {
      const subject = "[#123] Conversation with Ada Lovelace";
      const said = { id: "1", author: "Ada Lovelace", text: samples[locale].question, files: [] };
      const parts = await renderAgentNotice({
        // The team reads the dashboard, which is in English.
        ...{ locale: "en", subject, inbox: inboxName, messages: [said] },
        url: `${env.BASE_URL}/app/conversations/123`,
        settingsUrl: `${env.BASE_URL}/app/settings/profile`,
      });
      return { subject, ...parts };
    }
  }
}
