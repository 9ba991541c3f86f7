"use client";

import { BadgeCheck } from "lucide-react";
import { Explained } from "@/components/contacts/explained";
import { Badge } from "@/components/ui/badge";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { ContactView, EmailSource } from "@/lib/schemas/conversation";

const sourceWords: Record<EmailSource, PlainText> = {
  set_user: "Told by your site, without a signature",
  set_user_signed: "Told by your site, signed",
  pre_chat_form: "Typed into the pre-chat form",
  email_prompt: "Typed into the email prompt",
  inbound_mail: "Wrote by email",
  agent: "Entered by an agent",
};

/** The address, how it became known, and whether it is proved. */
export function EmailFact({ contact }: { contact: ContactView }) {
  const t = useWords();
  const { email, emailSource, emailVerifiedAt } = contact;
  if (email === null) {
    return (
      <p className="text-sm text-soft">{t("No email address. Answers reach the chat only.")}</p>
    );
  }
  const isVerified = emailVerifiedAt !== null;
  return (
    <div className="flex flex-col items-start gap-1">
      <a
        href={`mailto:${email}`}
        className="max-w-full text-sm font-medium [overflow-wrap:anywhere] hover:underline hover:underline-offset-4"
      >
        <bdi>{email}</bdi>
      </a>
      {emailSource && <p className="text-xs text-soft">{t(sourceWords[emailSource])}</p>}
      {isVerified ? (
        <Tooltip content={t("The owner of this address proved that it is his.")}>
          <button type="button" className="rounded-sm">
            <Badge tone="delivered">
              <BadgeCheck aria-hidden /> {t("Verified")}
            </Badge>
          </button>
        </Tooltip>
      ) : (
        <Explained word={t("Not verified")}>
          {t(whyUnproved(contact))} {t("Until then mails to it are kept short and plain.")}
        </Explained>
      )}
    </div>
  );
}

/** What is missing, and who can do something about it. */
function whyUnproved({ emailSource, identifier }: ContactView): PlainText {
  if (emailSource !== "set_user")
    return "Nobody has proved yet that he owns this address. It is proved by his answer to a mail, or when he opens the link in one.";
  if (identifier)
    return "Your site signed who this is, but not the address. Add email_hash to setUser to prove it, or wait for his answer to a mail.";
  return "Your site told this address without a signature. Add identifier_hash and email_hash to setUser to prove it, or wait for his answer to a mail.";
}
