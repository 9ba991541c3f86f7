import type { DomainChecks } from "@/lib/email-health";
import { bareAddress } from "@/lib/words/bare-address";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { env } from "@/server/env";
import { checkDkim, checkDmarc, checkMx, checkSpf } from "@/server/mail/health/dns-records";

const mostDomains = 6;

const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** Whether a domain is only of this machine, where no name server knows anything. */
const isLocal = (domain: string): boolean => /(^|\.)(localhost|local|internal|test)$/.test(domain);

/**
 * Asks the name server about the domain of reply addresses and every domain the workspace sends from. Domains of this
 * machine are left out: nothing is asked about them.
 */
export async function checkDomains(scope: AccountScope): Promise<DomainChecks[]> {
  const inboxes = await tenantDb(scope).inbox.findMany({ select: { fromAddress: true } });
  const addresses = [bareAddress(env.MAIL_FROM), ...inboxes.map(({ fromAddress }) => fromAddress)];
  const sending = [...new Set(addresses.flatMap((address) => (address ? [domainOf(address)] : [])))]
    .filter((domain) => !isLocal(domain))
    .slice(0, mostDomains);
  const reply = isLocal(env.REPLY_DOMAIN) ? [] : [checkReplyDomain(env.REPLY_DOMAIN)];
  return Promise.all([...reply, ...sending.map(checkSendingDomain)]);
}

const checkReplyDomain = async (domain: string): Promise<DomainChecks> => ({
  domain,
  purpose: "Replies come in here.",
  checks: [await checkMx(domain, "replies")],
});

const checkSendingDomain = async (domain: string): Promise<DomainChecks> => ({
  domain,
  purpose: "Mail goes out from here.",
  checks: await Promise.all([
    checkSpf(domain),
    checkDkim(domain),
    checkDmarc(domain),
    checkMx(domain, "sender"),
  ]),
});
