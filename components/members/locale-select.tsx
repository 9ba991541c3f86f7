"use client";

import { useAct } from "@/components/auth/use-act";
import { useIsHydrated } from "@/components/auth/use-submit";
import { Select } from "@/components/ui/form/select";
import { keepCookie } from "@/components/ui/keep-cookie";
import { useWords } from "@/components/words/words-provider";
import {
  type DashboardLocale,
  dashboardLocaleOf,
  dashboardLocales,
  localeCookie,
} from "@/lib/dashboard-words/dashboard-locale";
import { localeNames } from "@/lib/words/locale-names";
import { setLocaleAction } from "@/server/members/actions";

/** Chooses the language of the dashboard. The page is loaded anew: a direction may turn with it. */
export function LocaleSelect({ locale }: { locale: DashboardLocale | null }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const isHydrated = useIsHydrated();

  function change(value: string) {
    const chosen = dashboardLocaleOf(value);
    act(
      () => setLocaleAction({ locale: chosen }),
      () => {
        keepCookie({ name: localeCookie, value: chosen ?? "" });
        window.location.reload();
      },
    );
  }

  return (
    <Select
      className="w-44 shrink-0"
      aria-label={t("Language")}
      value={locale ?? ""}
      disabled={!isHydrated || isBusy}
      onChange={(event) => change(event.target.value)}
    >
      <option value="">{t("Like the browser")}</option>
      {dashboardLocales.map((one) => (
        <option key={one} value={one} lang={one}>
          {localeNames[one]}
        </option>
      ))}
    </Select>
  );
}
