import type { ReactNode } from "react";
import { SettingsNav } from "@/components/settings/settings-nav";
import { requireActor } from "@/server/auth/session";
import { getWords } from "@/server/auth/words";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const t = await getWords();
  const { role } = await requireActor();
  return (
    <div className="flex min-h-0 flex-1 flex-col md:flex-row">
      <div className="shrink-0 border-b bg-pane md:w-56 md:border-e md:border-b-0">
        <p className="hidden px-5 pt-6 text-lg font-semibold md:block">{t("Settings")}</p>
        <SettingsNav isAdministrator={role === "administrator"} />
      </div>
      <main className="relative min-h-0 min-w-0 flex-1 scroll-pb-24 overflow-y-auto bg-page">
        {children}
      </main>
    </div>
  );
}
