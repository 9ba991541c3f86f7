"use client";

import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Textarea } from "@/components/ui/form/textarea";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import type { ToolTrialView, ToolView } from "@/lib/schemas/assistant/tool";
import { tryToolAction } from "@/server/assistant/actions/save-tool";

/** Calls a tool as it would be called for a customer, and shows what came back. */
export function TrialDialog({ tool }: { tool: ToolView }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm">
          Try it
        </Button>
      </DialogTrigger>
      <DialogContent title={`Try ${tool.name}`}>
        <Trial toolId={tool.id} />
      </DialogContent>
    </Dialog>
  );
}

function Trial({ toolId }: { toolId: string }) {
  const [view, setView] = useState<ToolTrialView | null>(null);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    ...{ send: tryToolAction, fields: ["arguments", "identifier", "email"] },
    onDone: setView,
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    void submit({
      ...{ toolId, arguments: text("arguments") },
      ...{ identifier: text("identifier"), email: text("email") },
    });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <p className="text-sm text-soft">It is really called, with the saved address and headers.</p>
      <FormAlert message={formError} />
      <Field label="Arguments" hint="As JSON." error={errorOf("arguments")}>
        <Textarea
          name="arguments"
          dir="ltr"
          rows={3}
          spellCheck={false}
          className="font-mono text-xs"
          defaultValue="{}"
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Customer's identifier" error={errorOf("identifier")}>
          <Input name="identifier" autoComplete="off" />
        </Field>
        <Field label="Customer's email" error={errorOf("email")}>
          <Input name="email" type="email" autoComplete="off" />
        </Field>
      </div>
      <Button type="submit" className="self-end" disabled={isBlocked} isBusy={isBusy}>
        Call it
      </Button>
      {view && (
        <section aria-label="What came back" aria-live="polite" className="flex flex-col gap-2">
          <p className="flex items-center gap-2 text-xs text-soft">
            <Badge tone={view.isOk ? "delivered" : "failed"}>
              {view.isOk ? "Answer" : "Failed"}
            </Badge>
            {view.ms} ms
          </p>
          <pre
            dir="auto"
            className="max-h-64 overflow-auto rounded-md bg-fill p-2 text-xs whitespace-pre-wrap [overflow-wrap:anywhere]"
          >
            {view.text}
          </pre>
        </section>
      )}
    </form>
  );
}
