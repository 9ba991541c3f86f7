import { type RenderedMail, renderConversationMail, renderTranscriptMail } from "@/emails/render";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { LetterPreview, PreviewLetterInput } from "@/lib/schemas/mail/letter-preview";
import { readerOf } from "@/server/continuity/reader";
import { ownWords, promptText } from "@/server/inboxes/present";
import { brandOf } from "@/server/mail/compose/compose-conversation-mail";
import { accountFrom, fromHeader } from "@/server/mail/compose/sender";
import { isAccountTemplate, previewAccountMail } from "@/server/mail/preview/preview-account-mail";
import { sampleAgent, sampleLetter, sampleTranscript } from "@/server/mail/preview/sample-letter";
import { firstSubject } from "@/server/mail/wording/own-words";

type PreviewInput = Omit<PreviewLetterInput, "inboxId"> & {
  inbox: { name: string; fromAddress: string | null };
  settings: InboxSettings;
};

/** A mail with sample data, worded as the editor has it now, saved or not. */
export async function previewLetter(input: PreviewInput): Promise<LetterPreview> {
  const { inbox, locale, words, logoUrl, template } = input;
  const letters = { logoUrl, words: { [locale]: words } };
  const settings = { ...input.settings, letters };
  const brand = brandOf(inbox, settings);
  const prompt = promptText(settings, { locale, brand: brand.name });
  if (isAccountTemplate(template)) {
    const mail = await previewAccountMail(template, { locale, inboxName: inbox.name });
    return { ...mail, prompt, from: accountFrom() };
  }
  const values = { brand: brand.name, agent: sampleAgent };
  const sample = {
    reader: readerOf({ wanted: [locale], timezone: null }),
    brand,
    subject: firstSubject(settings, { locale, number: 123, brand: brand.name }),
    intro: ownWords(settings, { locale, text: "intro", values }),
    footer: ownWords(settings, { locale, text: "footer", values }),
  };
  const isTranscript = template === "transcript";
  const parts: RenderedMail = isTranscript
    ? await renderTranscriptMail(sampleTranscript(sample))
    : await renderConversationMail(sampleLetter(sample, template));
  const author = isTranscript ? null : sampleAgent;
  return {
    ...parts,
    prompt,
    subject: sample.subject,
    from: fromHeader({ inbox, settings, author, locale }),
  };
}
