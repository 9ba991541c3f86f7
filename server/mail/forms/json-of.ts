/** What JSON says; undefined for anything else, which no schema takes for an answer. */
export function jsonOf(text: string | Uint8Array | null): unknown {
  try {
    return JSON.parse(typeof text === "string" ? text : Buffer.from(text ?? []).toString("utf8"));
  } catch {
    return undefined;
  }
}
