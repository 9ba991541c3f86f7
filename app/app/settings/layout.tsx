import type { ReactNode } from "react";
import { SettingsNav } from "@/components/settings/settings-nav";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex h-full min-h-0 flex-1 flex-col md:flex-row">
      <div className="shrink-0 border-b bg-pane md:w-56 md:border-e md:border-b-0">
        <p className="hidden px-5 pt-6 text-lg font-semibold md:block">Settings</p>
        <SettingsNav isAdministrator />
      </div>
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto bg-page">{children}</main>
    </div>
  );
}
