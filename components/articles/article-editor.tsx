"use client";

import { ExternalLink, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import { toast } from "sonner";
import { ArticleBody } from "@/components/articles/article-body";
import { ArticlePlace } from "@/components/articles/article-place";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { LeaveGuard } from "@/components/settings/leave-guard";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Switch } from "@/components/ui/form/switch";
import type { ArticleChoices, ArticleView, ParsedArticle } from "@/lib/schemas/knowledge/article";
import { directionOf } from "@/lib/words/mail-locales";
import {
  changeArticleAction,
  createArticleAction,
  deleteArticleAction,
} from "@/server/articles/actions";

type ArticleEditorProps = {
  choices: ArticleChoices;
  /** The article to change; null: a new one. */
  article: ArticleView | null;
  /** A new article becomes another language of this one. */
  original: ArticleView | null;
  /** What the form begins with. */
  draft: ParsedArticle;
  mayWrite: boolean;
};

const fields = ["title", "slug", "body", "collection", "position", "locale"];

/** Writes an article: its words with a preview, where it stands, and whether the world sees it. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { choices, article, original, draft: first, mayWrite } = props;
  const router = useRouter();
  const [draft, setDraft] = useState(first);
  const [saved, setSaved] = useState(first);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saved);
  const change = (part: Partial<ParsedArticle>) => setDraft((before) => ({ ...before, ...part }));
  const send = (input: ParsedArticle) =>
    article
      ? changeArticleAction({ ...input, articleId: article.id })
      : createArticleAction({ ...input, ...(original && { groupId: original.groupId }) });
  const form = useSubmit({
    send,
    fields,
    onDone: ({ articleId }, input) => {
      setSaved(input);
      toast.success(input.isPublished ? "Published." : "Saved as a draft.");
      if (!article) router.push(`/app/articles/${articleId}`);
      else router.refresh();
    },
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void form.submit(draft);
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <LeaveGuard isActive={isChanged && !form.isBusy} />
      <FormAlert message={form.formError} />
      <fieldset disabled={!mayWrite} className="flex flex-col gap-4">
        <Field label="Title" error={form.errorOf("title")} isRequired>
          <Input
            value={draft.title}
            dir={directionOf(draft.locale)}
            maxLength={200}
            onChange={(event) => change({ title: event.target.value })}
          />
        </Field>
        <ArticleBody
          body={draft.body}
          locale={draft.locale}
          error={form.errorOf("body")}
          onChange={(body) => change({ body })}
        />
        <ArticlePlace
          {...{ draft, choices, change }}
          errorOf={form.errorOf}
          isLocaleFixed={article !== null}
        />
        <Card className="sticky bottom-0 flex flex-wrap items-center gap-3 py-3 sm:py-3">
          <Field label="Published" layout="inline">
            <Switch
              checked={draft.isPublished}
              onCheckedChange={(isPublished) => change({ isPublished })}
            />
          </Field>
          {article?.url && (
            <Button asChild variant="ghost">
              <a href={article.url} target="_blank" rel="noreferrer">
                <ExternalLink aria-hidden /> <span className="max-sm:sr-only">See it</span>
              </a>
            </Button>
          )}
          <span className="flex-1" />
          {article && mayWrite && <DeleteArticle article={article} />}
          <Button
            type="submit"
            variant="primary"
            disabled={form.isBlocked || !mayWrite}
            isBusy={form.isBusy}
          >
            Save
          </Button>
        </Card>
      </fieldset>
    </form>
  );
}

function DeleteArticle({ article }: { article: ArticleView }) {
  const router = useRouter();
  const remove = async () => {
    const result = await deleteArticleAction({ articleId: article.id });
    if (result.ok) router.push("/app/articles");
    return result;
  };
  return (
    <DeleteDialog
      title="Delete this article?"
      description="Its address stops working. Other languages of it stay. This cannot be undone."
      onDelete={remove}
    >
      <Button variant="ghost" size="icon" aria-label="Delete article">
        <Trash2 aria-hidden />
      </Button>
    </DeleteDialog>
  );
}
