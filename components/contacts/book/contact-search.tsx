"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { ConditionDialog } from "@/components/contacts/segments/condition-dialog";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { DefinitionView } from "@/lib/schemas/attribute";
import {
  type ContactFilter,
  type ContactGroup,
  contactGroups,
  contactsPath,
} from "@/lib/schemas/contacts/filter";

const groupNames: Record<ContactGroup, PlainText> = {
  all: "Everybody",
  verified: "Verified address",
  no_email: "No address",
  blocked: "Blocked",
};

const restMs = 200;

type ContactSearchProps = { filter: ContactFilter; definitions: DefinitionView[] };

/** What narrows the contacts; it is kept in the address. */
export function ContactSearch({ filter, definitions }: ContactSearchProps) {
  const t = useWords();
  const router = useRouter();
  const [query, setQuery] = useState(filter.q);
  const [isLoading, startTransition] = useTransition();
  const asked = useRef(filter.q);
  const show = (q: string, group: ContactGroup) => {
    asked.current = q;
    const { where } = filter;
    startTransition(() => router.replace(contactsPath({ q, group, where })));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts a search.
  useEffect(() => {
    if (query.trim() === asked.current) return;
    const timer = setTimeout(() => show(query.trim(), filter.group), restMs);
    return () => clearTimeout(timer);
  }, [query]);
  // What a segment asks for stands in the field, too; what was typed here meanwhile stays.
  useEffect(() => {
    if (filter.q === asked.current) return;
    asked.current = filter.q;
    setQuery(filter.q);
  }, [filter.q]);
  return (
    <search className="flex flex-wrap items-center gap-2">
      <span className="relative min-w-48 flex-1">
        <Search
          className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-faint"
          aria-hidden
        />
        <Input
          type="search"
          aria-label={t("Find a contact")}
          placeholder={t("Name, address or number")}
          className="ps-9"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </span>
      {isLoading && <Spinner label={t("Searching")} className="text-soft" />}
      <Select
        aria-label={t("Which contacts")}
        className="w-44"
        value={filter.group}
        onChange={(event) =>
          show(query.trim(), contactGroups.find((one) => one === event.target.value) ?? "all")
        }
      >
        {contactGroups.map((group) => (
          <option key={group} value={group}>
            {t(groupNames[group])}
          </option>
        ))}
      </Select>
      <ConditionDialog filter={filter} definitions={definitions} />
    </search>
  );
}
