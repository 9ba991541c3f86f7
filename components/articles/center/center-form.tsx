"use client";

import { ExternalLink } from "lucide-react";
import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import type { CenterView } from "@/lib/schemas/knowledge/center";
import { saveCenterAction } from "@/server/help-center/actions";

/** Opens and names the public help centre. */
export function CenterForm({ center }: { center: CenterView }) {
  const router = useRouter();
  const [draft, setDraft] = useState(center);
  const change = (part: Partial<CenterView>) => setDraft((before) => ({ ...before, ...part }));
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: saveCenterAction,
    fields: ["slug", "title", "intro"],
    onDone: () => {
      toast.success("Saved.");
      router.refresh();
    },
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { slug, title, intro, isPublic } = draft;
    void submit({ slug, title, intro, isPublic });
  };
  return (
    <Card>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <FormAlert message={formError} />
        <Field
          label="Open to everybody"
          hint="Shows published articles to anybody on the web, and to visitors in the chat."
          layout="inline"
        >
          <Switch checked={draft.isPublic} onCheckedChange={(isPublic) => change({ isPublic })} />
        </Field>
        <Field label="Name" error={errorOf("title")} isRequired>
          <Input value={draft.title} onChange={(event) => change({ title: event.target.value })} />
        </Field>
        <Field label="Address" hint={`…/help/${draft.slug}`} error={errorOf("slug")} isRequired>
          <Input value={draft.slug} onChange={(event) => change({ slug: event.target.value })} />
        </Field>
        <Field label="A line below the name" error={errorOf("intro")}>
          <Textarea
            value={draft.intro}
            rows={2}
            onChange={(event) => change({ intro: event.target.value })}
          />
        </Field>
        <div className="flex justify-end gap-2">
          {center.isPublic && (
            <Button asChild variant="ghost">
              <a href={center.url} target="_blank" rel="noreferrer">
                <ExternalLink aria-hidden /> See it
              </a>
            </Button>
          )}
          <Button type="submit" variant="primary" disabled={isBlocked} isBusy={isBusy}>
            Save
          </Button>
        </div>
      </form>
    </Card>
  );
}
