import { X509Certificate } from "node:crypto";
import { now } from "@/server/clock";
import { remember } from "@/server/remember";

const timeoutMs = 5_000;
const maxBytes = 50_000;
const keptMs = 24 * 3_600_000;
const mostKept = 20;

const kept = () =>
  remember(
    "sns certificates",
    () => new Map<string, { at: number; certificate: X509Certificate }>(),
  );

/**
 * The certificate behind a URL of Amazon's own, kept for a day. Null when what stands there is none that is valid now.
 * @throws when Amazon cannot be reached.
 */
export async function signingCertificate(url: URL): Promise<X509Certificate | null> {
  const at = now().getTime();
  const known = kept().get(url.href);
  if (known && at - known.at < keptMs) return known.certificate;
  const certificate = parse(await fetchText(url));
  if (!certificate || !isValidAt(certificate, at)) return null;
  if (kept().size >= mostKept) kept().clear();
  kept().set(url.href, { at, certificate });
  return certificate;
}

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`Amazon answered ${response.status} for its certificate.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return bytes.length > maxBytes ? "" : bytes.toString("latin1");
}

function parse(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}

const isValidAt = (certificate: X509Certificate, at: number): boolean =>
  Date.parse(certificate.validFrom) <= at && at <= Date.parse(certificate.validTo);
