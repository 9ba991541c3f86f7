/** Where most addresses that are typed by hand belong. */
const common = [
  "gmail.com",
  "googlemail.com",
  "hotmail.com",
  "icloud.com",
  "outlook.com",
  "protonmail.com",
  "yahoo.com",
];

/** Providers of their own, one letter from one of those. */
const real = ["email.com", "mail.com", "ymail.com"];

/** One letter too many, missing, wrong, or two that changed places. */
function isOneSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  let end = 0;
  const most = Math.min(typed.length, meant.length) - start;
  while (end < most && typed.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [wrong, right] = [typed, meant].map((word) => word.slice(start, word.length - end));
  if (wrong === undefined || right === undefined) return false;
  const isSwapped = wrong.length === 2 && wrong === [...right].reverse().join("");
  return isSwapped || Math.max(wrong.length, right.length) === 1;
}

/** The address that was probably meant where the domain of `email` is one slip from a common one, else null. */
export function likelyAddress(email: string): string | null {
  const [name, typed, ...more] = email.trim().toLowerCase().split("@");
  if (!name || !typed || more.length > 0 || real.includes(typed)) return null;
  const meant = common.find((domain) => isOneSlip(typed, domain));
  return meant && !common.includes(typed) ? `${email.trim().split("@")[0]}@${meant}` : null;
}
