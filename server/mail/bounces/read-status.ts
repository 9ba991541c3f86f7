/** message/delivery-status (RFC 3464 §2): a block about the mail, then one for each recipient. */
import { type Failure, judgeStatus } from "@/server/mail/bounces/judge-failure";

export type StatusReport = {
  /** Final and original recipients named as failed or delayed, lower case. */
  recipients: string[];
  /** Null when the report says that nothing failed. */
  failure: Failure | null;
};

type Fields = ReadonlyMap<string, string>;

/** The part of another's report that tells of failures; null for one without any recipient's block. */
export function readStatus(text: string): StatusReport | null {
  const blocks = readBlocks(text).filter((block) => block.has("action"));
  if (blocks.length === 0) return null;
  const failed = blocks.filter((block) => /^(failed|delayed)/i.test(block.get("action") ?? ""));
  return {
    recipients: failed.flatMap((block) =>
      ["final-recipient", "original-recipient"].flatMap((name) => addressIn(block.get(name))),
    ),
    failure: readWorst(failed),
  };
}

/** Fields by lower-case name; blocks are divided by blank lines. */
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

function readWorst(failed: Fields[]): Failure | null {
  const [worst] = failed.toSorted((left, right) => Number(isFinal(right)) - Number(isFinal(left)));
  if (!worst) return null;
  const detail = worst.get("diagnostic-code") ?? worst.get("status") ?? null;
  if (!isFinal(worst)) return judgeStatus("4.0.0", detail);
  // Some write 5.0.0 and put the better code into the diagnosis.
  const status = /^5\.\d+\.\d+/.exec(worst.get("status") ?? "")?.[0] ?? "5.0.0";
  const better = status === "5.0.0" ? /\b5\.\d{1,3}\.\d{1,3}\b/.exec(detail ?? "")?.[0] : null;
  return judgeStatus(better ?? status, detail);
}

/** Class 5 (RFC 3463) is for good; without a class the action decides. */
function isFinal(block: Fields): boolean {
  const isFailed = /^failed/i.test(block.get("action") ?? "");
  return isFailed && !/^4\./.test(block.get("status") ?? "");
}
