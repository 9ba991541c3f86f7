/** "Re:", "Fwd:" and their like in other languages, also counted ones like "Re[2]:". */
const prefix =
  /^\s*(re|aw|antw|sv|vs|odp|ref|rif|res|tr|wg|fwd?|enc|ynt|i|回复|答复|转发|轉寄|返信)(\[\d+\])?\s*[:：]\s*/i;

/** A subject without the prefixes that mail programs put before it. */
export function bareSubject(subject: string): string {
  let bare = subject.trim();
  while (prefix.test(bare)) bare = bare.replace(prefix, "");
  return bare;
}

/** The subject of answers to a mail: "Re: " once. Null when the mail has none of its own. */
export function replySubject(subject: string): string | null {
  const bare = bareSubject(subject).replace(/\s+/g, " ").slice(0, 200);
  return bare === "" ? null : `Re: ${bare}`;
}
