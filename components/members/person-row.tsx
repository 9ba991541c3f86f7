"use client";

import { useAct } from "@/components/auth/use-act";
import { PersonMenu } from "@/components/members/person-menu";
import { Time } from "@/components/time/time";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Select } from "@/components/ui/form/select";
import { TableCell } from "@/components/ui/table";
import { type PersonView, roleNames, roles } from "@/lib/schemas/member";
import { changeRoleAction } from "@/server/members/actions";

const availabilities = {
  online: { tone: "delivered", label: "Online" },
  busy: { tone: "waiting", label: "Busy" },
  offline: { tone: "neutral", label: "Offline" },
} as const;

type PersonRowProps = { person: PersonView; isOwn: boolean };

/** One member: who it is, his role to change, when he was here, and what else can be done. */
export function PersonRow({ person, isOwn }: PersonRowProps) {
  const { act, isBusy } = useAct();
  const { userId, name, email, role, lastSeenAt } = person;
  const availability = availabilities[person.availability];

  function changeRole(value: string) {
    const chosen = roles.find((one) => one === value);
    if (chosen) act(() => changeRoleAction({ userId, role: chosen }));
  }

  return (
    <tr>
      <TableCell>
        <div className="flex min-w-48 items-center gap-3">
          <Avatar name={name} />
          <div className="min-w-0">
            <p className="truncate font-medium">
              {name}
              {isOwn && <span className="font-normal text-faint"> (you)</span>}
            </p>
            <p className="truncate text-xs text-soft">{email}</p>
          </div>
        </div>
      </TableCell>
      <TableCell>
        <Select
          key={role}
          className="w-36"
          aria-label={`Role of ${name}`}
          defaultValue={role}
          disabled={isBusy}
          onChange={(event) => changeRole(event.target.value)}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {roleNames[one]}
            </option>
          ))}
        </Select>
      </TableCell>
      <TableCell className="align-middle">
        <Badge tone={availability.tone}>{availability.label}</Badge>
      </TableCell>
      <TableCell className="align-middle whitespace-nowrap text-soft">
        {lastSeenAt ? <Time iso={lastSeenAt} style="short" /> : "Never"}
      </TableCell>
      <TableCell className="text-end align-middle">
        <PersonMenu person={person} isOwn={isOwn} />
      </TableCell>
    </tr>
  );
}
