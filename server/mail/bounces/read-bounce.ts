/** Delivery status notifications (RFC 3464): who was not reached, whether for good, and which mail it was. */
import { type ParsedMail, parseMail } from "@/server/mail/reading/parse";

export type BounceReport = {
  /** Final and original recipients named as failed or delayed, lower case. */
  recipients: string[];
  /** Null when the report says that nothing failed. */
  failure: { isPermanent: boolean; detail: string | null } | null;
  /** Message-ID of the mail that bounced, without angle brackets. */
  originalId: string | null;
};

type Fields = ReadonlyMap<string, string>;

export async function readBounce(mail: ParsedMail): Promise<BounceReport> {
  const status = mail.parts.find((part) => part.contentType === "message/delivery-status");
  const blocks = status ? readBlocks(status.bytes.toString("utf8")) : [];
  const failed = blocks.filter((block) => /^(failed|delayed)/i.test(block.get("action") ?? ""));
  return {
    recipients: failed.flatMap((block) =>
      ["final-recipient", "original-recipient"].flatMap((name) => addressIn(block.get(name))),
    ),
    failure: status
      ? readFailure(failed)
      : { isPermanent: isPermanentText(mail.text), detail: null },
    originalId: await readOriginalId(mail),
  };
}

/** Fields by lower-case name, a block for the message and one for each recipient, divided by blank lines. */
function readBlocks(text: string): Fields[] {
  return text
    .replaceAll("\0", "")
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .map((block) => {
      const lines = block.replace(/\n[ \t]+/g, " ").split("\n");
      return new Map(
        lines.flatMap((line) => {
          const [, name, value] = /^([A-Za-z-]+):\s*(.*)$/.exec(line) ?? [];
          return name && value !== undefined ? [[name.toLowerCase(), value.trim()] as const] : [];
        }),
      );
    });
}

/** The address of "rfc822; ada@example.test". */
function addressIn(field: string | undefined): string[] {
  const address = /[^\s;<>]+@[^\s;<>]+/.exec(field ?? "")?.[0];
  return address ? [address.toLowerCase()] : [];
}

function readFailure(failed: Fields[]): BounceReport["failure"] {
  const [worst] = failed.toSorted((left, right) => Number(isFinal(right)) - Number(isFinal(left)));
  if (!worst) return null;
  const detail = worst.get("diagnostic-code") ?? worst.get("status") ?? null;
  return { isPermanent: isFinal(worst), detail: detail?.slice(0, 500) ?? null };
}

/** Class 5 (RFC 3463) is for good; without a class the action decides. */
function isFinal(block: Fields): boolean {
  const isFailed = /^failed/i.test(block.get("action") ?? "");
  return isFailed && !/^4\./.test(block.get("status") ?? "");
}

const isPermanentText = (text: string | null): boolean =>
  /\b5\d\d[ -]#?5\.\d+\.\d+\b/.test(text ?? "");

async function readOriginalId(mail: ParsedMail): Promise<string | null> {
  const original = mail.parts.find((part) =>
    /^(message\/(rfc822|global)|text\/rfc822-headers|message\/(rfc822|global)-headers)$/.test(
      part.contentType,
    ),
  );
  const parsed = original ? await parseMail(original.bytes).catch(() => null) : null;
  return parsed?.messageId ?? null;
}
