import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { LiveProvider } from "@/components/realtime/live-provider";
import { StatusLine } from "@/components/realtime/status-line";
import { Rail } from "@/components/shell/rail";
import { ClockProvider } from "@/components/time/clock-provider";
import { readZone, zoneCookie } from "@/lib/words/time-words";
import { requireActor } from "@/server/auth/session";
import { now } from "@/server/clock";

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const zone = readZone((await cookies()).get(zoneCookie)?.value);
  const { name, email, role } = actor;
  return (
    <ClockProvider zone={zone} renderedAtMs={now().getTime()}>
      <LiveProvider>
        <div className="flex h-dvh flex-col-reverse md:flex-row">
          <Rail user={{ name, email, isAdministrator: role === "administrator" }} />
          <div className="flex min-h-0 min-w-0 flex-1 flex-col">
            {children}
            <StatusLine />
          </div>
        </div>
      </LiveProvider>
    </ClockProvider>
  );
}
