"use client";

import { BadgeCheck, CircleHelp } from "lucide-react";
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
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-soft">
        <Tooltip
          content={
            isVerified
              ? "The owner of this address proved that it is his."
              : "Whoever typed this address has not proved that it is his. Mails to it carry no history and no links."
          }
        >
          <button type="button" className="rounded-sm">
            <Badge tone={isVerified ? "delivered" : "waiting"}>
              {isVerified ? <BadgeCheck aria-hidden /> : <CircleHelp aria-hidden />}
              {isVerified ? "Verified" : "Not verified"}
            </Badge>
          </button>
        </Tooltip>
        {emailSource && <span>{sourceWords[emailSource]}</span>}
      </p>
    </div>
  );
}
