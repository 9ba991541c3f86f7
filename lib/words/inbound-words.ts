import type { InboundReason } from "@/lib/schemas/mail/inbound-mail";

const sentences: Record<InboundReason, string> = {
  other_sender: "Somebody else answered with the customer's reply address.",
  failed_authentication: "The sender check failed: the address may be forged.",
  former_address: "Sent from an address the customer no longer uses here.",
  altered_repeat: "Has the Message-ID of another mail, but says something else.",
  not_the_agent: "Somebody else answered with a team member's reply address.",
  unproved_agent: "An answer in a team member's name that could not be verified.",
  empty_answer: "A team member's answer without any words of his own.",
  too_many_mails: "Many mails within minutes: machines may be answering each other.",
  unknown_address: "No conversation or inbox has this address.",
  erased: "The conversation it answers has been erased.",
  takes_no_new_mail: "The inbox does not take new conversations by mail.",
  bulk_mail: "A newsletter or list mail, which starts no conversation.",
  blocked_contact: "The contact is blocked.",
  own_mail: "A mail of our own that came back.",
  read_receipt: "A read receipt.",
  feedback_report: "A complaint report.",
  discarded_by_agent: "Discarded by hand.",
};

/** Why a mail did not become a message, as a sentence for people. */
export const inboundReasonWords = (reason: InboundReason | undefined): string =>
  reason ? sentences[reason] : "No reason was recorded.";
