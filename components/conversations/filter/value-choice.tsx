"use client";

import { ChevronDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { useWords } from "@/components/words/words-provider";

type ValueChoiceProps = {
  label: string;
  choices: { id: string; name: string }[];
  values: string[];
  onChange: (values: string[]) => void;
};

/** Several of a closed list. */
export function ValueChoice({ label, choices, values, onChange }: ValueChoiceProps) {
  const t = useWords();
  const chosen = choices.filter(({ id }) => values.includes(id)).map(({ name }) => name);
  const toggle = (id: string) =>
    onChange(values.includes(id) ? values.filter((one) => one !== id) : [...values, id]);
  const words = chosen.length > 0 ? chosen.join(", ") : t("Choose");
  return (
    <DropdownMenu modal={false}>
      <DropdownMenuTrigger asChild>
        <Button
          className="min-w-24 flex-1 justify-between font-normal"
          aria-label={`${label}: ${words}`}
        >
          <span className="truncate">{words}</span>
          <ChevronDown aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="max-h-72 overflow-y-auto">
        {choices.map(({ id, name }) => (
          <DropdownMenuCheckboxItem
            key={id}
            checked={values.includes(id)}
            // Stays for the next one.
            onSelect={(event) => event.preventDefault()}
            onCheckedChange={() => toggle(id)}
          >
            {name}
          </DropdownMenuCheckboxItem>
        ))}
        {choices.length === 0 && (
          <p className="px-3 py-2 text-sm text-soft">{t("There is none yet.")}</p>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
