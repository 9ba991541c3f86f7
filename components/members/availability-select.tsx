"use client";

import { useAct } from "@/components/auth/use-act";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import { type AvailabilityName, availabilities, availabilityNames } from "@/lib/schemas/member";
import { setAvailabilityAction } from "@/server/members/actions";

/** Chooses what visitors and colleagues are told about the own presence. */
export function AvailabilitySelect({ availability }: { availability: AvailabilityName }) {
  const t = useWords();
  const { act, isBusy } = useAct();

  function change(value: string) {
    const chosen = availabilities.find((one) => one === value);
    if (chosen) act(() => setAvailabilityAction({ availability: chosen }));
  }

  return (
    <Select
      className="w-32 shrink-0"
      aria-label={t("Availability")}
      value={availability}
      disabled={isBusy}
      onChange={(event) => change(event.target.value)}
    >
      {availabilities.map((one) => (
        <option key={one} value={one}>
          {t(availabilityNames[one])}
        </option>
      ))}
    </Select>
  );
}
