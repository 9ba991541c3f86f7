import "server-only";
import type { DomainChecks, IngressView, RoundTripView } from "@/lib/email-health";
import { requireActor } from "@/server/auth/session";
import { env } from "@/server/env";
import { checkDomains } from "@/server/mail/health/check-domains";
import { findRoundTrip } from "@/server/mail/health/find-round-trip";
import { listIngress } from "@/server/mail/health/list-ingress";
import { activeTransport, type TransportName } from "@/server/mail/transport/resend-client";

export type EmailSetUp = {
  transport: TransportName;
  baseUrl: string;
  replyDomain: string;
  email: string;
  ingress: IngressView[];
  roundTrip: RoundTripView | null;
};

/** What the set-up page shows at once; name servers are asked apart from it. */
export async function loadEmailSetUp(): Promise<EmailSetUp> {
  const { scope, email } = await requireActor("administrator");
  const [ingress, roundTrip] = await Promise.all([listIngress(), findRoundTrip(scope)]);
  return {
    transport: activeTransport(),
    baseUrl: env.BASE_URL,
    replyDomain: env.REPLY_DOMAIN,
    ...{ email, ingress, roundTrip },
  };
}

/** The records of the workspace's domains, asked for now. */
export async function loadDomainChecks(): Promise<DomainChecks[]> {
  const { scope } = await requireActor("administrator");
  return checkDomains(scope);
}
