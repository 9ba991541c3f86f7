import { Suspense } from "react";
import { DomainChecksCard, DomainChecksFrame } from "@/components/mail/setup/domain-checks-card";
import { IngressCard } from "@/components/mail/setup/ingress-card";
import { RoundTripCard } from "@/components/mail/setup/round-trip-card";
import { TransportCard } from "@/components/mail/setup/transport-card";
import { Skeleton } from "@/components/ui/skeleton";
import { loadDomainChecks, loadEmailSetUp } from "@/server/mail/loaders/load-email-health";

/** How mail is connected, and whether it works. */
export async function SetUpSection() {
  const { transport, baseUrl, replyDomain, email, ingress, roundTrip } = await loadEmailSetUp();
  return (
    <>
      <RoundTripCard email={email} trip={roundTrip} isSandbox={transport === "sandbox"} />
      <TransportCard transport={transport} replyDomain={replyDomain} />
      <Suspense
        fallback={
          <DomainChecksFrame>
            <Skeleton className="h-24 w-full" />
          </DomainChecksFrame>
        }
      >
        <DomainRecords />
      </Suspense>
      <IngressCard ingress={ingress} baseUrl={baseUrl} replyDomain={replyDomain} />
    </>
  );
}

/** Name servers may take their time; the rest of the page does not wait for them. */
async function DomainRecords() {
  return <DomainChecksCard domains={await loadDomainChecks()} />;
}
