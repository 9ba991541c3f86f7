"use client";

import { readMacro } from "@/components/macros/read-macro";
import { RecordDialog } from "@/components/settings/records/record-dialog";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { MemberView } from "@/lib/schemas/desk";
import type { LabelView } from "@/lib/schemas/triage/label";
import type { MacroInput, MacroView } from "@/lib/schemas/triage/macro";
import type { TeamView } from "@/lib/schemas/triage/team";
import { changeMacroAction, createMacroAction } from "@/server/macros/actions";

export type MacroChoices = { members: MemberView[]; teams: TeamView[]; labels: LabelView[] };

type MacroDialogProps = { macro?: MacroView; choices: MacroChoices };

/** Makes a macro, or changes the given one. */
export function MacroDialog({ macro, choices }: MacroDialogProps) {
  const t = useWords();
  return (
    <RecordDialog<MacroInput>
      noun="macro"
      name={macro?.name ?? null}
      fields={["name", "description", "macro.name"]}
      read={readMacro}
      send={(input) =>
        macro ? changeMacroAction({ macroId: macro.id, macro: input }) : createMacroAction(input)
      }
    >
      {(errorOf) => (
        <>
          <Field label={t("Name")} error={errorOf("name") ?? errorOf("macro.name")} isRequired>
            <Input name="name" defaultValue={macro?.name} autoComplete="off" dir="auto" />
          </Field>
          <Field label={t("When to use it")} error={errorOf("description")}>
            <Input
              name="description"
              defaultValue={macro?.description}
              autoComplete="off"
              dir="auto"
            />
          </Field>
          <Field
            label={t("Answer the customer")}
            hint={t("Variables such as {variable} are filled in.", {
              variable: "{{contact.first_name}}",
            })}
          >
            <Textarea name="reply" defaultValue={macro?.steps.reply} rows={3} />
          </Field>
          <Field label={t("Leave a private note")}>
            <Textarea name="note" defaultValue={macro?.steps.note} rows={2} />
          </Field>
          <ChangeFields macro={macro} choices={choices} />
          <LabelBoxes macro={macro} labels={choices.labels} />
        </>
      )}
    </RecordDialog>
  );
}

const statuses: Record<string, PlainText> = {
  open: "Open",
  pending: "Pending",
  snoozed: "Snoozed",
  resolved: "Resolved",
};
const priorities: Record<string, PlainText> = {
  urgent: "Urgent",
  high: "High",
  medium: "Medium",
  low: "Low",
  none: "None",
};

type PartProps = { macro: MacroView | undefined; choices: MacroChoices };

function ChangeFields({ macro, choices }: PartProps) {
  const t = useWords();
  const { status, priority, assigneeId, teamId } = macro?.steps.change ?? {};
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Choice
        name="status"
        label={t("Status")}
        value={status}
        options={Object.entries(statuses).map(([key, name]) => [key, t(name)])}
      />
      <Choice
        name="priority"
        label={t("Priority")}
        value={priority}
        options={Object.entries(priorities).map(([key, name]) => [key, t(name)])}
      />
      <Choice
        name="assigneeId"
        label={t("Assignee")}
        value={assigneeId === null ? "nobody" : assigneeId}
        options={[["nobody", t("Nobody")], ...choices.members.map(pair)]}
      />
      <Choice
        name="teamId"
        label={t("Team")}
        value={teamId === null ? "nobody" : teamId}
        options={[["nobody", t("No team")], ...choices.teams.map(pair)]}
      />
    </div>
  );
}

const pair = ({ id, name }: { id: string; name: string }): [string, string] => [id, name];

type ChoiceProps = {
  name: string;
  label: string;
  value: string | undefined;
  options: [string, string][];
};

function Choice({ name, label, value, options }: ChoiceProps) {
  const t = useWords();
  return (
    <Field label={label}>
      <Select name={name} defaultValue={value ?? ""}>
        <option value="">{t("Leave as it is")}</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function LabelBoxes({ macro, labels }: { macro: MacroView | undefined; labels: LabelView[] }) {
  const t = useWords();
  if (labels.length === 0) return null;
  const { addLabelIds = [], removeLabelIds = [] } = macro?.steps.change ?? {};
  const sets = [
    { name: "addLabelIds", legend: t("Add labels"), chosen: addLabelIds },
    { name: "removeLabelIds", legend: t("Remove labels"), chosen: removeLabelIds },
  ];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {sets.map(({ name, legend, chosen }) => (
        <fieldset key={name} className="flex max-h-40 flex-col overflow-y-auto">
          <legend className="mb-1 text-sm font-medium">{legend}</legend>
          {labels.map(({ id, title }) => (
            <label key={id} className="flex min-h-8 items-center gap-2 text-sm">
              <input
                type="checkbox"
                name={name}
                value={id}
                defaultChecked={chosen.includes(id)}
                className="size-4 accent-accent"
              />
              <span dir="auto" className="truncate">
                {title}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
