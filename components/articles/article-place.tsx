"use client";

import { languageName } from "@/components/articles/language-name";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { slugOf } from "@/lib/markdown/slug";
import type { ArticleChoices, ParsedArticle } from "@/lib/schemas/knowledge/article";
import { mailLocales } from "@/lib/words/mail-locales";

type ArticlePlaceProps = {
  draft: ParsedArticle;
  choices: ArticleChoices;
  change: (part: Partial<ParsedArticle>) => void;
  errorOf: (field: string) => string | null;
  isLocaleFixed: boolean;
};

/** Where an article stands: language, collection, place in it, address. */
export function ArticlePlace({
  draft,
  choices,
  change,
  errorOf,
  isLocaleFixed,
}: ArticlePlaceProps) {
  const locales = [...new Set([draft.locale, ...choices.locales, ...mailLocales])];
  return (
    <Card className="grid gap-4 sm:grid-cols-2">
      <Field label="Language" error={errorOf("locale")}>
        <Select
          value={draft.locale}
          disabled={isLocaleFixed}
          onChange={(event) => change({ locale: event.target.value })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {languageName(locale)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Address" hint="Made of the title when left empty." error={errorOf("slug")}>
        <Input
          value={draft.slug}
          placeholder={slugOf(draft.title)}
          onChange={(event) => change({ slug: event.target.value })}
        />
      </Field>
      <Field label="Collection" error={errorOf("collection")}>
        <Input
          value={draft.collection}
          list="collections"
          placeholder="Orders, Delivery, Account …"
          onChange={(event) => change({ collection: event.target.value })}
        />
      </Field>
      <Field label="Place in it" hint="Smaller comes first." error={errorOf("position")}>
        <Input
          type="number"
          min={0}
          value={draft.position}
          onChange={(event) => change({ position: Number(event.target.value) })}
        />
      </Field>
      <datalist id="collections">
        {choices.collections.map((collection) => (
          <option key={collection} value={collection} />
        ))}
      </datalist>
    </Card>
  );
}
