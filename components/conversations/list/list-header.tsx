"use client";

import {
  ArrowDownWideNarrow,
  AtSign,
  ChevronDown,
  ListFilter,
  MessagesSquare,
  MoonStar,
} from "lucide-react";
import { listStatusNames, sortNames, tabNames } from "@/components/conversations/list/list-names";
import { ViewMenu } from "@/components/conversations/list/view-menu";
import { useDeskState } from "@/components/desk/desk-provider";
import { navigate } from "@/components/desk/navigate";
import { useAddress } from "@/components/desk/use-address";
import { usePalette } from "@/components/palette/palette-provider";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { TabsList, TabsTrigger } from "@/components/ui/tabs";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import { readListFilter } from "@/lib/listing/read-list-filter";
import type { ListTab } from "@/lib/schemas/conversation";
import { mostCounted } from "@/lib/schemas/desk";

/** Which conversations, of which status and in which order. Stands within Tabs. */
export function ListHeader() {
  const t = useWords();
  const { filter } = useAddress();
  const palette = usePalette();
  return (
    <header className="shrink-0 border-b">
      <div className="flex h-12 items-center gap-1 ps-2 pe-2">
        <ViewMenu />
        <Tooltip content={t("Filter")} shortcut="F">
          <Button
            variant="ghost"
            size="iconSm"
            aria-label={t("Filter the list")}
            onClick={() => palette.open(["filter"])}
          >
            <ListFilter aria-hidden />
          </Button>
        </Tooltip>
        <Choice
          label={t("Order: {sortNames}", { sortNames: t(sortNames[filter.sort]) })}
          names={sortNames}
          value={filter.sort}
          onChoose={(value) =>
            navigate({ filter: { ...filter, sort: readListFilter({ sort: value }).sort } })
          }
        >
          <ArrowDownWideNarrow aria-hidden />
        </Choice>
        <Choice
          label={t("Status: {listStatusNames}", {
            listStatusNames: t(listStatusNames[filter.status]),
          })}
          names={listStatusNames}
          value={filter.status}
          onChoose={(value) =>
            navigate({ filter: { ...filter, status: readListFilter({ status: value }).status } })
          }
        >
          {t(listStatusNames[filter.status])}
          <ChevronDown aria-hidden />
        </Choice>
      </div>
      <ListTabs assigned={filter.assigned} />
    </header>
  );
}

function ListTabs({ assigned }: { assigned: ListTab }) {
  const t = useWords();
  const counts = useDeskState((state) => state.counts);
  return (
    <TabsList className="gap-3 px-4" aria-label={t("Whose conversations")}>
      {(["mine", "unassigned", "all"] as const).map((tab) => (
        <TabsTrigger key={tab} value={tab}>
          {t(tabNames[tab])}
          <span data-tabular className="text-xs font-normal text-faint">
            {countWords(counts[tab])}
          </span>
        </TabsTrigger>
      ))}
      <IconTab tab="mentions" count={counts.mentions} icon={<AtSign aria-hidden />} />
      {assigned === "participating" && (
        <IconTab tab="participating" count={0} icon={<MessagesSquare aria-hidden />} />
      )}
      <IconTab tab="unattended" count={counts.unattended} icon={<MoonStar aria-hidden />} />
    </TabsList>
  );
}

const countWords = (count: number) => (count < mostCounted ? count : `${mostCounted - 1}+`);

type IconTabProps = {
  tab: "mentions" | "participating" | "unattended";
  count: number;
  icon: React.ReactNode;
};

/** The rarer lists, as signs: five words do not fit. */
function IconTab({ tab, count, icon }: IconTabProps) {
  const t = useWords();
  return (
    <TabsTrigger value={tab} title={t(tabNames[tab])} className="gap-1 [&_svg]:size-4">
      {icon}
      <span className="sr-only">{t(tabNames[tab])}</span>
      {count > 0 && (
        <span data-tabular className="text-xs font-normal text-faint">
          {countWords(count)}
        </span>
      )}
    </TabsTrigger>
  );
}

type ChoiceProps = {
  label: string;
  names: Record<string, PlainText>;
  value: string;
  onChoose: (value: string) => void;
  children: React.ReactNode;
};

function Choice({ label, names, value, onChoose, children }: ChoiceProps) {
  const t = useWords();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="sm" aria-label={label} title={label}>
          {children}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuRadioGroup value={value} onValueChange={onChoose}>
          {Object.entries(names).map(([id, name]) => (
            <DropdownMenuRadioItem key={id} value={id}>
              {t(name)}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
