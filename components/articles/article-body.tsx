"use client";

import { useMemo } from "react";
import { Field } from "@/components/ui/form/field";
import { Textarea } from "@/components/ui/form/textarea";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import { renderMarkdown } from "@/lib/markdown/render-html";
import { directionOf } from "@/lib/words/mail-locales";

type ArticleBodyProps = {
  body: string;
  locale: string;
  error: string | null;
  onChange: (body: string) => void;
};

/** The article's Markdown, and how readers will see it. */
export function ArticleBody({ body, locale, error, onChange }: ArticleBodyProps) {
  return (
    <Tabs defaultValue="write">
      <TabsList className="border-b">
        <TabsTrigger value="write">Write</TabsTrigger>
        <TabsTrigger value="preview">Preview</TabsTrigger>
      </TabsList>
      <TabsContent value="write" className="pt-3">
        <Field
          label="Text"
          hint="Markdown: ## heading, **bold**, - list, 1. steps, [words](address), tables with |."
          error={error}
        >
          <Textarea
            value={body}
            dir={directionOf(locale)}
            className="min-h-64 font-mono"
            onChange={(event) => onChange(event.target.value)}
          />
        </Field>
      </TabsContent>
      <TabsContent value="preview" className="pt-3">
        <Preview body={body} locale={locale} />
      </TabsContent>
    </Tabs>
  );
}

function Preview({ body, locale }: { body: string; locale: string }) {
  const html = useMemo(() => renderMarkdown(body), [body]);
  if (body.trim() === "")
    return <p className="py-12 text-center text-sm text-soft">Nothing yet.</p>;
  return (
    <div
      className="prose min-h-40 rounded-lg border bg-card p-4 sm:p-6"
      dir={directionOf(locale)}
      lang={locale}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the renderer escapes everything but its own marks.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
