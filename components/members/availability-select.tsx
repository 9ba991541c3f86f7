"use client";

import { useAct } from "@/components/auth/use-act";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import {
  type AvailabilityChoice,
  availabilityChoices,
  availabilityNames,
} from "@/lib/schemas/member";
import { setAvailabilityAction } from "@/server/members/actions";

/** Chooses what visitors and colleagues are told about the own presence. */
export function AvailabilitySelect({ availability }: { availability: AvailabilityChoice }) {
  const t = useWords();
  const { act, isBusy } = useAct();

  function change(value: string) {
    const chosen = availabilityChoices.find((one) => one === value);
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
      {availabilityChoices.map((one) => (
        <option key={one} value={one}>
          {t(one === "automatic" ? "Automatic" : availabilityNames[one])}
        </option>
      ))}
    </Select>
  );
}
