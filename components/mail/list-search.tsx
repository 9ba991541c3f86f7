import { Search } from "lucide-react";
import type { EmailTab } from "@/components/mail/email-tab-names";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/form/input";

type ListSearchProps = { list: EmailTab; words: string | undefined };

/** Narrows a list; the address line keeps what was looked for. */
export function ListSearch({ list, words }: ListSearchProps) {
  return (
    <search>
      <form action="/app/settings/email" className="flex gap-2">
        <input type="hidden" name="list" value={list} />
        <Input
          key={words}
          name="q"
          type="search"
          defaultValue={words}
          aria-label="Search this list"
          placeholder={list === "suppressed" ? "Part of an address" : "Address or subject"}
          maxLength={200}
        />
        <Button type="submit">
          <Search aria-hidden />
          Search
        </Button>
      </form>
    </search>
  );
}
