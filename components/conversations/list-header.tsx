"use client";

import { ChevronDown } from "lucide-react";
import { statusNames } from "@/components/conversations/status-names";
import { useDeskState } from "@/components/desk/desk-provider";
import { navigate, useAddress } from "@/components/desk/use-address";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { TabsList, TabsTrigger } from "@/components/ui/tabs";
import { conversationFilter } from "@/lib/schemas/conversation";

const assignedNames = { mine: "Mine", unassigned: "Unassigned", all: "All" } as const;

const { assigned: assignedSchema, status: statusSchema } = conversationFilter.shape;

/** Whose conversations, and of which status. Stands within Tabs. */
export function ListHeader() {
  const { filter } = useAddress();
  const counts = useDeskState((state) => state.counts);
  return (
    <header className="shrink-0 border-b">
      <div className="flex h-12 items-center justify-between ps-4 pe-2">
        <h1 className="text-base font-semibold">Conversations</h1>
        <DropdownMenu>
          <DropdownMenuTrigger asChild>
            <Button variant="ghost" size="sm" aria-label={`Status: ${statusNames[filter.status]}`}>
              {statusNames[filter.status]}
              <ChevronDown aria-hidden />
            </Button>
          </DropdownMenuTrigger>
          <DropdownMenuContent align="end">
            <DropdownMenuRadioGroup
              value={filter.status}
              onValueChange={(value) =>
                navigate({ filter: { ...filter, status: statusSchema.parse(value) } })
              }
            >
              {Object.entries(statusNames).map(([status, name]) => (
                <DropdownMenuRadioItem key={status} value={status}>
                  {name}
                </DropdownMenuRadioItem>
              ))}
            </DropdownMenuRadioGroup>
          </DropdownMenuContent>
        </DropdownMenu>
      </div>
      <TabsList className="px-4" aria-label="Whose conversations">
        {assignedSchema.unwrap().options.map((assigned) => (
          <TabsTrigger key={assigned} value={assigned}>
            {assignedNames[assigned]}
            <span data-tabular className="text-xs font-normal text-faint">
              {counts[assigned]}
            </span>
          </TabsTrigger>
        ))}
      </TabsList>
    </header>
  );
}
