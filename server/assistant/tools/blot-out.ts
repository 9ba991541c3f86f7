/** Shorter ones stand in any text by chance. */
const leastLetters = 4;
const scheme = /^(basic|bearer|digest|token|apikey)$/i;

/**
 * The text without the values of secret headers, for some servers repeat what they were sent: also without the "Bearer"
 * before it, as JSON or an address writes it, and with what "Basic" hides in base64.
 */
export function blotOut(text: string, secrets: Record<string, string>): string {
  const forms = Object.values(secrets)
    .flatMap((secret) => [secret, ...partsOf(secret)])
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), urlForm(secret)])
    .filter((secret) => secret.trim().length >= leastLetters && !scheme.test(secret.trim()));
  // The longest first, or pieces of it would be left.
  return [...new Set(forms)]
    .sort((left, right) => right.length - left.length)
    .reduce((left, secret) => left.replaceAll(secret, "[secret]"), text);
}

function partsOf(secret: string): string[] {
  const words = secret.split(/\s+/);
  const [first = "", encoded] = words;
  if (!/^basic$/i.test(first) || !encoded) return words;
  const clear = Buffer.from(encoded, "base64").toString("utf8");
  const [, password = ""] = /^[^:]*:(.*)$/s.exec(clear) ?? [];
  return [...words, clear, password];
}

/** Header values may hold what an address cannot. */
const urlForm = (secret: string): string => encodeURIComponent(secret.toWellFormed());
