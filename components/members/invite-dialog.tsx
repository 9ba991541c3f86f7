"use client";

import { UserPlus } from "lucide-react";
import { toast } from "sonner";
import { RecordDialog } from "@/components/settings/records/record-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import { roleNames, roles } from "@/lib/schemas/member";
import type { InviteInput } from "@/lib/schemas/people/invitation";
import type { TeamView } from "@/lib/schemas/triage/team";
import { inviteAction } from "@/server/invitations/actions";

/** Asks somebody into the workspace by mail. */
export function InviteDialog({ teams }: { teams: TeamView[] }) {
  const t = useWords();
  return (
    <RecordDialog<InviteInput>
      name={null}
      title={t("Invite somebody")}
      description={t("A mail with a link goes to this address. It works once, for 7 days.")}
      submitLabel={t("Send invitation")}
      trigger={
        <Button variant="primary">
          <UserPlus aria-hidden /> {t("Invite")}
        </Button>
      }
      fields={["email", "role"]}
      read={(form) => ({
        email: String(form.get("email")),
        role: roles.find((role) => role === form.get("role")) ?? "agent",
        teamIds: form.getAll("teamIds").map(String),
      })}
      send={inviteAction}
      onSaved={() => toast.success(t("The invitation is on its way."))}
    >
      {(errorOf) => (
        <>
          <Field label={t("Email")} error={errorOf("email")} isRequired>
            <Input name="email" type="email" autoComplete="off" />
          </Field>
          <Field
            label={t("Role")}
            hint={t("Administrators also change settings and people.")}
            error={errorOf("role")}
          >
            <Select name="role" defaultValue="agent">
              {roles.map((role) => (
                <option key={role} value={role}>
                  {t(roleNames[role])}
                </option>
              ))}
            </Select>
          </Field>
          {teams.length > 0 && <TeamBoxes teams={teams} />}
        </>
      )}
    </RecordDialog>
  );
}

function TeamBoxes({ teams }: { teams: TeamView[] }) {
  const t = useWords();
  return (
    <fieldset className="flex max-h-48 flex-col overflow-y-auto">
      <legend className="mb-1 text-sm font-medium">{t("Teams")}</legend>
      {teams.map(({ id, name }) => (
        <label key={id} className="flex min-h-9 items-center gap-2 text-sm">
          <input type="checkbox" name="teamIds" value={id} className="size-4 accent-accent" />
          <bdi className="truncate">{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
