"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { ConditionRow } from "@/components/conversations/filter/condition-row";
import {
  type DraftGroup,
  type DraftWhere,
  draftOf,
  freshCondition,
  freshGroup,
  readDraft,
} from "@/components/conversations/filter/draft-where";
import { navigate } from "@/components/desk/navigate";
import { useAddress } from "@/components/desk/use-address";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";

/** Groups of conditions, written into the address once they are whole. */
export function FilterBuilder({ onDone }: { onDone: () => void }) {
  const t = useWords();
  const { filter } = useAddress();
  const [draft, setDraft] = useState<DraftWhere>(() => draftOf(filter.where));
  const [isIncomplete, setIncomplete] = useState(false);
  const { groups, match } = draft;
  const putGroup = (group: DraftGroup) =>
    setDraft({
      ...draft,
      groups: groups
        .map((other) => (other.key === group.key ? group : other))
        .filter(({ conditions }) => conditions.length > 0),
    });
  const apply = () => {
    const where = readDraft(draft);
    setIncomplete(where === null);
    if (!where) return;
    navigate({ filter: { ...filter, where } });
    onDone();
  };
  const clear = () => {
    navigate({ filter: { ...filter, where: null } });
    onDone();
  };
  return (
    <div className="flex flex-col gap-4">
      {groups.length > 1 && (
        <MatchChoice
          of={t("of these groups")}
          value={match}
          onChange={(next) => setDraft({ ...draft, match: next })}
        />
      )}
      {groups.map((group) => (
        <GroupBox key={group.key} group={group} onChange={putGroup} />
      ))}
      {isIncomplete && (
        <p role="alert" className="text-sm text-failed">
          {groups.length === 0
            ? t("Add a condition.")
            : t("Fill in every condition, or remove it.")}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="ghost"
          className="me-auto"
          onClick={() => setDraft({ ...draft, groups: [...groups, freshGroup()] })}
        >
          <Plus aria-hidden /> {t("Group")}
        </Button>
        {filter.where && <Button onClick={clear}>{t("Clear")}</Button>}
        <Button variant="primary" onClick={apply}>
          {t("Show")}
        </Button>
      </div>
    </div>
  );
}

type GroupBoxProps = { group: DraftGroup; onChange: (group: DraftGroup) => void };

function GroupBox({ group, onChange }: GroupBoxProps) {
  const t = useWords();
  const { conditions } = group;
  return (
    <fieldset className="flex flex-col gap-3 rounded-lg border p-3">
      <legend className="sr-only">{t("Group of conditions")}</legend>
      <MatchChoice
        of={t("of these conditions")}
        value={group.match}
        onChange={(match) => onChange({ ...group, match })}
      />
      <ul aria-label={t("Conditions")} className="flex flex-col gap-2">
        {conditions.map((condition) => (
          <ConditionRow
            key={condition.key}
            condition={condition}
            onChange={(next) =>
              onChange({
                ...group,
                conditions: conditions.map((one) => (one.key === next.key ? next : one)),
              })
            }
            onRemove={() =>
              onChange({ ...group, conditions: conditions.filter((one) => one !== condition) })
            }
          />
        ))}
      </ul>
      <Button
        variant="ghost"
        size="sm"
        className="self-start"
        onClick={() => onChange({ ...group, conditions: [...conditions, freshCondition()] })}
      >
        <Plus aria-hidden /> {t("Condition")}
      </Button>
    </fieldset>
  );
}

type MatchChoiceProps = {
  of: string;
  value: DraftGroup["match"];
  onChange: (value: DraftGroup["match"]) => void;
};

function MatchChoice({ of, value, onChange }: MatchChoiceProps) {
  const t = useWords();
  return (
    <div className="flex items-center gap-2 text-sm text-soft">
      <Select
        aria-label={t("How many {of} must fit", { of })}
        className="w-20"
        value={value}
        onChange={(event) => onChange(event.target.value === "any" ? "any" : "all")}
      >
        <option value="all">{t("All")}</option>
        <option value="any">{t("Any")}</option>
      </Select>
      {of}
    </div>
  );
}
