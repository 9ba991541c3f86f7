import { disposableDomains } from "@/server/mail/disposable-domains";

type ResolveMx = (domain: string) => Promise<Array<{ exchange: string }>>;

/** The visitor waits for the answer; a slow name server must not make him. */
const patienceMs = 1_500;

/**
 * A sentence for whoever typed an address whose mail may never be read, or null. Only ever a warning: name servers fail,
 * and lists are wrong. `resolve` null asks no name server.
 */
export async function warnOfAddress(
  email: string,
  resolve: ResolveMx | null,
  waitMs: number = patienceMs,
): Promise<string | null> {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  if (isDisposable(domain))
    return `${domain} gives throw-away addresses. Our answer may not reach you.`;
  if (resolve && (await isWithoutMail({ domain, resolve, waitMs })))
    return `${domain} does not seem to take mail. Check the address for a slip.`;
  return null;
}

function isDisposable(domain: string): boolean {
  const parts = domain.split(".");
  return parts.some((_, at) => disposableDomains.has(parts.slice(at).join(".")));
}

async function isWithoutMail(ask: {
  domain: string;
  resolve: ResolveMx;
  waitMs: number;
}): Promise<boolean> {
  const { domain, resolve, waitMs } = ask;
  const timeout = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => timeout.resolve(false), waitMs);
  const asked = resolve(domain).then(
    // RFC 7505: a single MX of "." says that the domain takes no mail.
    (records) => records.length === 0 || records.every(({ exchange }) => exchange === ""),
    (error: unknown) => isSureAnswer(error),
  );
  return Promise.race([asked, timeout.promise]).finally(() => clearTimeout(timer));
}

/** The domain does not exist, or has no MX. Any other failure says something about the name server only. */
function isSureAnswer(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOTFOUND" || code === "ENODATA";
}
