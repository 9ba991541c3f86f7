"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Spinner } from "@/components/ui/spinner";
import {
  type ContactFilter,
  type ContactGroup,
  contactGroups,
} from "@/lib/schemas/contacts/contact";

const groupNames: Record<ContactGroup, string> = {
  all: "Everybody",
  verified: "Verified address",
  no_email: "No address",
  blocked: "Blocked",
};

const restMs = 200;

/** What narrows the contacts; it is kept in the address. */
export function ContactSearch({ filter }: { filter: ContactFilter }) {
  const router = useRouter();
  const [query, setQuery] = useState(filter.q);
  const [isLoading, startTransition] = useTransition();
  const asked = useRef(filter.q);
  const show = (q: string, group: string) => {
    asked.current = q;
    const search = new URLSearchParams({ ...(q && { q }), ...(group !== "all" && { group }) });
    startTransition(() => router.replace(`/app/contacts?${search}`));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts a search.
  useEffect(() => {
    if (query.trim() === asked.current) return;
    const timer = setTimeout(() => show(query.trim(), filter.group), restMs);
    return () => clearTimeout(timer);
  }, [query]);
  return (
    <search className="flex flex-wrap items-center gap-2">
      <span className="relative min-w-48 flex-1">
        <Search
          className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 text-faint"
          aria-hidden
        />
        <Input
          type="search"
          aria-label="Find a contact"
          placeholder="Name, address or number"
          className="ps-9"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </span>
      {isLoading && <Spinner label="Searching" className="text-soft" />}
      <Select
        aria-label="Which contacts"
        className="w-44"
        value={filter.group}
        onChange={(event) => show(query.trim(), event.target.value)}
      >
        {contactGroups.map((group) => (
          <option key={group} value={group}>
            {groupNames[group]}
          </option>
        ))}
      </Select>
    </search>
  );
}
