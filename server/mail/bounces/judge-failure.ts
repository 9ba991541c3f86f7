/** What a failed delivery means: for now or for good, and whether for the address or for this mail alone. */
export type Failure = {
  /** Nothing further will be tried with this mail. */
  isPermanent: boolean;
  /** No mail reaches this address: not full, too large or refused for what it says. */
  isAddressDead: boolean;
  /** Why, for people; null when nothing better is known than what the report says. */
  cause: string | null;
  /** What the report says. */
  detail: string | null;
};

/** Enhanced status codes (RFC 3463) whose failures another mail, or another day, may not meet. */
const ofThisMail: [pattern: RegExp, cause: string][] = [
  [/^5\.2\.2$/, "the mailbox is full"],
  [/^5\.(2\.3|3\.4)$/, "the mail was too large for them"],
  [/^5\.6\./, "their mail server refused the content"],
];

const ofTheAddress: [pattern: RegExp, cause: string][] = [
  [/^5\.1\.(1|3|6)$/, "the mailbox doesn't exist"],
  [/^5\.1\.(2|10)$|^5\.4\.4$/, "their domain takes no mail"],
  [/^5\.2\.1$/, "the mailbox is disabled"],
];

/** Judges a status such as "5.1.1", or a reply code such as "550" where there is none. */
export function judgeStatus(status: string, detail: string | null): Failure {
  const isPermanent = status.startsWith("5");
  const passing = ofThisMail.find(([pattern]) => pattern.test(status));
  const lasting = ofTheAddress.find(([pattern]) => pattern.test(status));
  return {
    isPermanent,
    isAddressDead: isPermanent && !passing,
    cause: passing?.[1] ?? lasting?.[1] ?? null,
    detail: detail?.slice(0, 500) ?? null,
  };
}
