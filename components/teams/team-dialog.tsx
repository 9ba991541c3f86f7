"use client";

import { Pencil, Plus } from "lucide-react";
import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import type { MemberView } from "@/lib/schemas/desk";
import type { TeamInput, TeamView } from "@/lib/schemas/triage/team";
import { changeTeamAction, createTeamAction } from "@/server/teams/actions";

type TeamDialogProps = { team?: TeamView; members: MemberView[] };

/** Makes a team, or changes the given one. */
export function TeamDialog({ team, members }: TeamDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {team ? (
          <Button variant="ghost" size="icon" aria-label={`Change ${team.name}`}>
            <Pencil aria-hidden />
          </Button>
        ) : (
          <Button variant="primary">
            <Plus aria-hidden /> New team
          </Button>
        )}
      </DialogTrigger>
      <DialogContent title={team ? "Change team" : "New team"}>
        <TeamForm {...(team && { team })} members={members} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

function TeamForm({ team, members, onDone }: TeamDialogProps & { onDone: () => void }) {
  const send = (input: TeamInput) =>
    team ? changeTeamAction({ ...input, teamId: team.id }) : createTeamAction(input);
  const fields = ["name", "description"];
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({ send, fields, onDone });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void submit({
      name: String(form.get("name")),
      description: String(form.get("description")),
      memberIds: form.getAll("memberIds").map(String),
    });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field label="Name" error={errorOf("name")} isRequired>
        <Input name="name" defaultValue={team?.name} autoComplete="off" dir="auto" />
      </Field>
      <Field label="What it looks after" error={errorOf("description")}>
        <Input name="description" defaultValue={team?.description} autoComplete="off" dir="auto" />
      </Field>
      <fieldset className="flex max-h-64 flex-col overflow-y-auto">
        <legend className="mb-1 text-sm font-medium">Members</legend>
        {members.map(({ id, name }) => (
          <label key={id} className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type="checkbox"
              name="memberIds"
              value={id}
              defaultChecked={team?.memberIds.includes(id)}
              className="size-4 accent-accent"
            />
            <Avatar name={name} size="sm" />
            <span className="truncate">{name}</span>
          </label>
        ))}
      </fieldset>
      <Button
        type="submit"
        variant="primary"
        className="self-end"
        disabled={isBlocked}
        isBusy={isBusy}
      >
        Save
      </Button>
    </form>
  );
}
