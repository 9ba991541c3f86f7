import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useWidget } from "@/widget/frame/context";
import { dialCodes, fullNumber, splitNumber } from "@/widget/frame/home/dial-codes";

type PhoneFieldProps = {
  /** Of the input: id, name, what is wrong with it. */
  input: object;
  value: string;
  onValue: (value: string) => void;
};

/** A telephone number with the country it is of; the answer is as it is dialled from anywhere. */
export function PhoneField({ input, value, onValue }: PhoneFieldProps): JSX.Element {
  const { t, locale } = useWidget();
  const home = new Intl.Locale(navigator.language).maximize().region ?? "US";
  const kept = splitNumber(value, home);
  const [country, setCountry] = useState(kept?.country ?? home);
  const [written, setWritten] = useState(kept?.local ?? value);
  const countries = useMemo(() => listCountries(locale), [locale]);

  function change(next: { country?: string; written?: string }) {
    const text = next.written ?? written;
    const from = splitNumber(text, country)?.country ?? next.country ?? country;
    setCountry(from);
    setWritten(text);
    onValue(fullNumber(from, text));
  }

  return (
    <div class="phone" dir="ltr">
      <span class="dial" aria-hidden="true">
        +{dialCodes.get(country)}
      </span>
      <select
        aria-label={t("countryCode")}
        value={country}
        autocomplete="tel-country-code"
        onChange={(event) => change({ country: event.currentTarget.value })}
      >
        {countries.map(({ code, name, dial }) => (
          <option key={code} value={code}>
            +{dial} {name}
          </option>
        ))}
      </select>
      <input
        {...input}
        type="tel"
        autocomplete="tel-national"
        value={written}
        onInput={(event) => change({ written: event.currentTarget.value })}
      />
    </div>
  );
}

function listCountries(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return [...dialCodes]
    .map(([code, dial]) => ({ code, dial, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
