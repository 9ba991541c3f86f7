"use client";

import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import { notificationKindWords } from "@/lib/notifications/notification-words";
import {
  type NotificationChannels,
  type NotificationSettings,
  notificationKinds,
} from "@/lib/schemas/notification";

type Kinds = NotificationSettings["kinds"];

const channels: Array<{ key: keyof NotificationChannels; label: PlainText }> = [
  { key: "app", label: "In Segue" },
  { key: "push", label: "Push" },
  { key: "email", label: "Email" },
];

type KindTableProps = { kinds: Kinds; onChange: (kinds: Kinds) => void };

/** Each kind in a row, the most pressing first. What is off in Segue is off everywhere. */
export function KindTable({ kinds, onChange }: KindTableProps) {
  const t = useWords();
  const set = (kind: keyof Kinds, channel: keyof NotificationChannels, isOn: boolean) =>
    onChange({ ...kinds, [kind]: { ...kinds[kind], [channel]: isOn } });
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="text-xs text-soft">
          <th className="pb-2 text-start font-medium">
            <span className="sr-only">{t("What happens")}</span>
          </th>
          {channels.map(({ key, label }) => (
            <th key={key} scope="col" className="w-16 pb-2 text-center font-medium">
              {t(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y">
        {notificationKinds.toReversed().map((kind) => (
          <tr key={kind}>
            <th scope="row" className="py-2 pe-2 text-start font-normal">
              <span className="block font-medium">{t(notificationKindWords[kind].label)}</span>
              <span className="block text-xs text-faint">{notificationKindWords[kind].hint}</span>
            </th>
            {channels.map(({ key, label }) => (
              <td key={key} className="py-2 text-center">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  aria-label={`${t(notificationKindWords[kind].label)}: ${t(label)}`}
                  checked={kinds[kind][key] && kinds[kind].app}
                  disabled={key !== "app" && !kinds[kind].app}
                  onChange={(event) => set(kind, key, event.target.checked)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
