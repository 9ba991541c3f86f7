"use client";

import { notificationKindWords } from "@/lib/notifications/notification-words";
import {
  type NotificationChannels,
  type NotificationSettings,
  notificationKinds,
} from "@/lib/schemas/notification";

type Kinds = NotificationSettings["kinds"];

const channels: Array<{ key: keyof NotificationChannels; label: string }> = [
  { key: "app", label: "In Segue" },
  { key: "push", label: "Push" },
  { key: "email", label: "Email" },
];

type KindTableProps = { kinds: Kinds; onChange: (kinds: Kinds) => void };

/** Each kind in a row, the most pressing first. What is off in Segue is off everywhere. */
export function KindTable({ kinds, onChange }: KindTableProps) {
  const set = (kind: keyof Kinds, channel: keyof NotificationChannels, isOn: boolean) =>
    onChange({ ...kinds, [kind]: { ...kinds[kind], [channel]: isOn } });
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="text-xs text-soft">
          <th className="pb-2 text-start font-medium">
            <span className="sr-only">What happens</span>
          </th>
          {channels.map(({ key, label }) => (
            <th key={key} scope="col" className="w-16 pb-2 text-center font-medium">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y">
        {notificationKinds.toReversed().map((kind) => (
          <tr key={kind}>
            <th scope="row" className="py-2 pe-2 text-start font-normal">
              <span className="block font-medium">{notificationKindWords[kind].label}</span>
              <span className="block text-xs text-faint">{notificationKindWords[kind].hint}</span>
            </th>
            {channels.map(({ key, label }) => (
              <td key={key} className="py-2 text-center">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  aria-label={`${notificationKindWords[kind].label}: ${label}`}
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
