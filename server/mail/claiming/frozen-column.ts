import {
  type AccountMail,
  accountMail,
  type FrozenMail,
  frozenMail,
  type TranscriptReason,
  transcriptDraft,
} from "@/lib/schemas/mail/outbound-mail";
import { openSecret, sealSecret } from "@/server/secrets/secrets";

/** The rendered mail on a row; what account mails say is sealed, since it holds tokens. */
export function readFrozen(frozen: unknown): FrozenMail {
  const sealed = sealedPart(frozen, "sealed");
  return frozenMail.parse(sealed ? JSON.parse(openSecret(sealed)) : frozen);
}

/** What an account mail says before its first attempt. */
export function readDraft(frozen: unknown): AccountMail {
  return accountMail.parse(JSON.parse(openSecret(sealedPart(frozen, "draft") ?? "")));
}

/** Why a transcript goes, before its first attempt. */
export const readTranscriptReason = (frozen: unknown): TranscriptReason =>
  transcriptDraft.parse(frozen).transcript;

function sealedPart(frozen: unknown, name: string): string | null {
  if (typeof frozen !== "object" || frozen === null) return null;
  const part: unknown = Object.entries(frozen).find(([key]) => key === name)?.[1];
  return typeof part === "string" ? part : null;
}

/** The column of an account mail once it is rendered. */
export const sealFrozen = (mail: FrozenMail) => ({ sealed: sealSecret(JSON.stringify(mail)) });
