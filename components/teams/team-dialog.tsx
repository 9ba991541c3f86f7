"use client";

import { RecordDialog } from "@/components/settings/records/record-dialog";
import { Avatar } from "@/components/ui/avatar";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import type { MemberView } from "@/lib/schemas/desk";
import type { TeamInput, TeamView } from "@/lib/schemas/triage/team";
import { changeTeamAction, createTeamAction } from "@/server/teams/actions";

type TeamDialogProps = { team?: TeamView; members: MemberView[] };

/** Makes a team, or changes the given one. */
export function TeamDialog({ team, members }: TeamDialogProps) {
  const t = useWords();
  return (
    <RecordDialog<TeamInput>
      noun="team"
      name={team?.name ?? null}
      fields={["name", "description"]}
      read={(form) => ({
        name: String(form.get("name")),
        description: String(form.get("description")),
        isByTurns: form.get("isByTurns") === "on",
        memberIds: form.getAll("memberIds").map(String),
      })}
      send={(input) =>
        team ? changeTeamAction({ ...input, teamId: team.id }) : createTeamAction(input)
      }
    >
      {(errorOf) => (
        <>
          <Field label={t("Name")} error={errorOf("name")} isRequired>
            <Input name="name" defaultValue={team?.name} autoComplete="off" dir="auto" />
          </Field>
          <Field label={t("What it looks after")} error={errorOf("description")}>
            <Input
              name="description"
              defaultValue={team?.description}
              autoComplete="off"
              dir="auto"
            />
          </Field>
          <Field
            label={t("Give its conversations to members by turns")}
            hint={t("To whoever is online and has the fewest open ones.")}
            layout="inline"
          >
            <Switch name="isByTurns" defaultChecked={team?.isByTurns} />
          </Field>
          <MemberBoxes members={members} chosen={team?.memberIds ?? []} />
        </>
      )}
    </RecordDialog>
  );
}

function MemberBoxes({ members, chosen }: { members: MemberView[]; chosen: string[] }) {
  const t = useWords();
  return (
    <fieldset className="flex max-h-64 flex-col overflow-y-auto">
      <legend className="mb-1 text-sm font-medium">{t("Members")}</legend>
      {members.map(({ id, name }) => (
        <label key={id} className="flex min-h-9 items-center gap-2 text-sm">
          <input
            type="checkbox"
            name="memberIds"
            value={id}
            defaultChecked={chosen.includes(id)}
            className="size-4 accent-accent"
          />
          <Avatar name={name} size="sm" />
          <span className="truncate">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
