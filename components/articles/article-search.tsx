import Form from "next/form";
import { languageName } from "@/components/articles/language-name";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import type { ArticleFilter } from "@/lib/schemas/knowledge/article";

type ArticleSearchProps = { filter: ArticleFilter; locales: string[] };

/** Narrows the list of articles; its state is the address. */
export function ArticleSearch({ filter, locales }: ArticleSearchProps) {
  return (
    <Form action="/app/articles" className="flex flex-wrap gap-2" role="search">
      <Input
        type="search"
        name="q"
        aria-label="Search articles"
        placeholder="Search titles"
        defaultValue={filter.q}
        className="min-w-40 flex-1"
      />
      <Select name="status" aria-label="Status" defaultValue={filter.status} className="w-36">
        <option value="all">All</option>
        <option value="published">Published</option>
        <option value="draft">Drafts</option>
      </Select>
      {locales.length > 1 && (
        <Select name="locale" aria-label="Language" defaultValue={filter.locale} className="w-40">
          <option value="">All languages</option>
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {languageName(locale)}
            </option>
          ))}
        </Select>
      )}
      <Button type="submit">Search</Button>
    </Form>
  );
}
