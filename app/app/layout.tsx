import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { NotificationsProvider } from "@/components/notifications/notifications-provider";
import { Palette } from "@/components/palette/palette";
import { PaletteProvider } from "@/components/palette/palette-provider";
import { LiveProvider } from "@/components/realtime/live-provider";
import { StatusLine } from "@/components/realtime/status-line";
import { Rail } from "@/components/shell/rail";
import { ShellCommands } from "@/components/shell/shell-commands";
import { ClockProvider } from "@/components/time/clock-provider";
import { readZone, zoneCookie } from "@/lib/words/time-words";
import { now } from "@/server/clock";
import { loadOwnFrame } from "@/server/members/loaders";
import { loadNotifications } from "@/server/notifications/loaders";

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const user = await loadOwnFrame();
  const zone = readZone((await cookies()).get(zoneCookie)?.value);
  const { list, settings } = await loadNotifications();
  return (
    <ClockProvider zone={zone} renderedAtMs={now().getTime()}>
      <LiveProvider>
        <NotificationsProvider initial={{ ...list, settings }}>
          <PaletteProvider>
            <div className="flex h-dvh flex-col-reverse md:flex-row">
              <Rail user={user} />
              <div className="flex min-h-0 min-w-0 flex-1 flex-col">
                {children}
                <StatusLine />
              </div>
            </div>
            <ShellCommands isAdministrator={user.isAdministrator} />
            <Palette />
          </PaletteProvider>
        </NotificationsProvider>
      </LiveProvider>
    </ClockProvider>
  );
}
