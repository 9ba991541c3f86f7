import { findGone } from "@/server/contact-erasures/queries";
import { grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { parseReplyAddress } from "@/server/mail/address";
import { findAgentThread } from "@/server/mail/agents/find-agent-thread";
import { placeAgentReply } from "@/server/mail/agents/place-agent-reply";
import { applyBounce } from "@/server/mail/bounces/apply-bounce";
import { applyComplaint } from "@/server/mail/bounces/apply-complaint";
import { answerRoundTrip } from "@/server/mail/health/answer-round-trip";
import { type Match, matchMail, recipientAddresses } from "@/server/mail/inbound/match";
import { placeByAddress, placeByReference } from "@/server/mail/inbound/place";
import { placeByHand } from "@/server/mail/inbound/place-by-hand";
import { describeMail, readVerdicts, type Settlement, settle } from "@/server/mail/inbound/settle";
import { startFromMail } from "@/server/mail/inbound/start-from-mail";
import type { Letter } from "@/server/mail/reading/letter";

/**
 * Decides what a mail is: a message, a note, a bounce, a held, unroutable or discarded mail. Every way ends in one
 * transaction that requires state "received".
 */
export async function decide(letter: Letter, fallbackAccountId: string): Promise<void> {
  switch (letter.kind) {
    case "bounce":
      return applyBounce(letter, fallbackAccountId);
    case "loop":
      return lay(letter, fallbackAccountId, {
        state: "discarded",
        verdicts: { reason: "own_mail" },
      });
    case "feedback_report":
      return applyComplaint(letter, fallbackAccountId);
    case "read_receipt":
      return lay(letter, fallbackAccountId, {
        state: "discarded",
        verdicts: { reason: "read_receipt" },
      });
    case "person":
    case "auto_reply":
    case "bulk":
      return route(letter, fallbackAccountId);
  }
}

async function route(letter: Letter, fallbackAccountId: string): Promise<void> {
  const { placement, tokenId } = readVerdicts(letter.row);
  if (placement && letter.row.accountId) {
    return placeByHand(grantScope(letter.row.accountId), letter, placement);
  }
  const { mail, sender } = letter;
  const { envelopeTo } = letter.row;
  const thread = tokenId ? null : await findAgentThread({ mail, envelopeTo, sender });
  if (thread) return placeAgentReply(letter, thread);
  if (await answerRoundTrip(letter)) return;
  const match = await matchMail(mail, { envelopeTo, sender, tokenId });
  const gone = match?.by === "address" ? null : await findGone(signedTokens(letter));
  if (gone) return lay(letter, gone.accountId, erased);
  if (!match) return lay(letter, fallbackAccountId, nowhere(letter));
  const scope = grantScope(accountOf(match));
  await describeMail(letter, scope);
  switch (match.by) {
    case "address":
      return placeByAddress(scope, letter, match.recipients);
    case "reference":
      return placeByReference(scope, letter, match.conversation);
    case "support_address":
      return startFromMail(scope, letter, match.inbox);
  }
}

/** The customer is erased, and his next words are none of ours. */
const erased: Settlement = { state: "discarded", verdicts: { reason: "erased" } };

const signedTokens = ({ mail, row }: Letter): string[] =>
  recipientAddresses(mail, row.envelopeTo).flatMap(
    (address) => parseReplyAddress(address)?.tokenId ?? [],
  );

/** Proof that the mail may act in the account: a signed address, an id of ours, or an inbox's own address. */
function accountOf(match: Match): string {
  if (match.by === "address") return match.recipients[0]?.accountId ?? "";
  return match.by === "reference" ? match.conversation.accountId : match.inbox.accountId;
}

/** A machine's answer to nobody is kept without a place in the list of what needs a decision. */
const nowhere = ({ kind }: Letter): Settlement =>
  kind === "auto_reply"
    ? { state: "auto_reply" }
    : {
        state: "unroutable",
        verdicts: { reason: kind === "bulk" ? "bulk_mail" : "unknown_address" },
      };

/** Decides a mail that belongs to no conversation. */
async function lay(letter: Letter, accountId: string, settlement: Settlement): Promise<void> {
  await describeMail(letter, accountId);
  await settle(tenantDb(grantScope(accountId)), letter, settlement);
}
