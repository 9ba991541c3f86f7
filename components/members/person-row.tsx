"use client";

import { useAct } from "@/components/auth/use-act";
import { PersonMenu } from "@/components/members/person-menu";
import { Time } from "@/components/time/time";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Select } from "@/components/ui/form/select";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import { availabilityNames, type PersonView, roleNames, roles } from "@/lib/schemas/member";
import { changeRoleAction } from "@/server/members/actions";

const tones = { online: "delivered", busy: "waiting", offline: "neutral" } as const;

type PersonRowProps = { person: PersonView; isOwn: boolean };

/** One member on one line, on phones on two: who it is, role, whether he is here, and what else can be done. */
export function PersonRow({ person, isOwn }: PersonRowProps) {
  const t = useWords();
  const { name, email, presence, lastSeenAt } = person;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-3 py-3 sm:grid-cols-[minmax(0,1fr)_10rem_4rem_5.5rem_auto]">
      <div className="flex min-w-0 items-center gap-3">
        <Avatar name={name} />
        <div className="min-w-0 text-sm">
          <p className="truncate font-medium">
            {name}
            {isOwn && <span className="font-normal text-faint"> {t("(you)")}</span>}
          </p>
          <p className="truncate text-xs text-soft">{email}</p>
        </div>
      </div>
      <div className="order-last col-span-full flex items-center gap-3 sm:order-none sm:contents">
        <RoleSelect person={person} />
        <Badge tone={tones[presence]} className="justify-self-start">
          {t(availabilityNames[presence])}
        </Badge>
        <span className="text-xs whitespace-nowrap text-soft">
          {lastSeenAt ? (
            <Rich
              text={t.open("Seen {time}")}
              values={{ time: <Time iso={lastSeenAt} style="short" /> }}
            />
          ) : (
            t("Never seen")
          )}
        </span>
      </div>
      <PersonMenu person={person} isOwn={isOwn} />
    </li>
  );
}

function RoleSelect({ person: { userId, name, role } }: { person: PersonView }) {
  const t = useWords();
  const { act, isBusy } = useAct();

  function change(value: string) {
    const chosen = roles.find((one) => one === value);
    if (chosen) act(() => changeRoleAction({ userId, role: chosen }));
  }

  return (
    <Select
      className="w-40"
      aria-label={t("Role of {name}", { name })}
      // The server's word: a refused change falls back by itself.
      value={role}
      disabled={isBusy}
      onChange={(event) => change(event.target.value)}
    >
      {roles.map((one) => (
        <option key={one} value={one}>
          {t(roleNames[one])}
        </option>
      ))}
    </Select>
  );
}
