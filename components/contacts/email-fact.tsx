"use client";

import { BadgeCheck } from "lucide-react";
import { Explained } from "@/components/contacts/explained";
import { Badge } from "@/components/ui/badge";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import type { ContactView, EmailSource } from "@/lib/schemas/conversation";

const sourceWords: Record<EmailSource, string> = {
  set_user: "Told by your site, without a signature",
  set_user_signed: "Told by your site, signed",
  pre_chat_form: "Typed into the pre-chat form",
  email_prompt: "Typed into the email prompt",
  inbound_mail: "Wrote by email",
  agent: "Entered by an agent",
};

/** The address, how it became known, and whether it is proved. */
export function EmailFact({ contact }: { contact: ContactView }) {
  const { email, emailSource, emailVerifiedAt } = contact;
  if (email === null) {
    return <p className="text-sm text-soft">No email address. Answers reach the chat only.</p>;
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
      {emailSource && <p className="text-xs text-soft">{sourceWords[emailSource]}</p>}
      {isVerified ? (
        <Tooltip content="The owner of this address proved that it is his.">
          <button type="button" className="rounded-sm">
            <Badge tone="delivered">
              <BadgeCheck aria-hidden /> Verified
            </Badge>
          </button>
        </Tooltip>
      ) : (
        <Explained word="Not verified">
          {whyUnproved(contact)} Until then mails to it are kept short and plain.
        </Explained>
      )}
    </div>
  );
}

/** What is missing, and who can do something about it. */
function whyUnproved({ emailSource, identifier }: ContactView): string {
  if (emailSource !== "set_user")
    return "Nobody has proved yet that he owns this address. It is proved by his answer to a mail, or when he opens the link in one.";
  if (identifier)
    return "Your site signed who this is, but not the address. Add email_hash to setUser to prove it, or wait for his answer to a mail.";
  return "Your site told this address without a signature. Add identifier_hash and email_hash to setUser to prove it, or wait for his answer to a mail.";
}
