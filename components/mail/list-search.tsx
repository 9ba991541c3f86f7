"use client";

import { Search } from "lucide-react";
import type { EmailTab } from "@/components/mail/email-tab-names";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";

type ListSearchProps = { list: EmailTab; words: string | undefined };

/** Narrows a list; the address line keeps what was looked for. */
export function ListSearch({ list, words }: ListSearchProps) {
  const t = useWords();
  return (
    <search>
      <form action="/app/settings/email" className="flex gap-2">
        <input type="hidden" name="list" value={list} />
        <Input
          key={words}
          name="q"
          type="search"
          defaultValue={words}
          aria-label={t("Search this list")}
          placeholder={list === "suppressed" ? t("Part of an address") : t("Address or subject")}
          maxLength={200}
        />
        <Button type="submit">
          <Search aria-hidden />
          {t("Search")}
        </Button>
      </form>
    </search>
  );
}
