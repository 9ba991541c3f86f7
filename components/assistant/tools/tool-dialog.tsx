"use client";

import { Plus } from "lucide-react";
import { type SubmitEvent, useState } from "react";
import { type HeaderRow, HeaderRows, rowsOf } from "@/components/assistant/tools/header-rows";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import type { ToolView } from "@/lib/schemas/assistant/tool";
import { changeToolAction, createToolAction } from "@/server/assistant/actions/save-tool";

type ToolDialogProps = { assistantId: string; tool?: ToolView };

const firstParameters = `{
  "type": "object",
  "properties": {
    "order": { "type": "string", "description": "The order's number" }
  },
  "required": ["order"]
}`;

/** Writes a tool, or changes one. */
export function ToolDialog({ assistantId, tool }: ToolDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {tool ? (
          <Button variant="ghost" size="sm">
            Change
          </Button>
        ) : (
          <Button size="sm">
            <Plus aria-hidden /> New tool
          </Button>
        )}
      </DialogTrigger>
      <DialogContent title={tool ? "Change tool" : "New tool"}>
        <ToolForm assistantId={assistantId} {...(tool && { tool })} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

const fields = ["name", "description", "method", "url", "parameters", "timeoutMs"];

function ToolForm({ assistantId, tool, onDone }: ToolDialogProps & { onDone: () => void }) {
  const [rows, setRows] = useState<HeaderRow[]>(rowsOf(tool?.headerNames ?? []));
  const [isEnabled, setEnabled] = useState(tool?.isEnabled ?? true);
  type Input = Parameters<typeof createToolAction>[0];
  const send = ({ assistantId: ofAssistant, ...input }: Input) =>
    tool
      ? changeToolAction({ ...input, toolId: tool.id })
      : createToolAction({ ...input, assistantId: ofAssistant });
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({ send, fields, onDone });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A dialog's form stands within the page's one in React's tree.
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? "");
    void submit({
      ...{ assistantId, isEnabled, name: text("name"), description: text("description") },
      ...{ url: text("url"), parameters: text("parameters") },
      method: text("method") === "POST" ? "POST" : "GET",
      timeoutMs: Math.round(Number(text("timeout")) * 1_000),
      headers: rows
        .filter(({ name }) => name.trim() !== "")
        .map(({ name, value, isKept }) => ({ name, value: isKept && value === "" ? null : value })),
    });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field label="Name" hint="What the model calls it by." error={errorOf("name")} isRequired>
        <Input name="name" defaultValue={tool?.name} placeholder="find_order" autoComplete="off" />
      </Field>
      <Field
        label="When to use it"
        hint="The model decides by this."
        error={errorOf("description")}
        isRequired
      >
        <Textarea name="description" dir="auto" rows={2} defaultValue={tool?.description} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-[7rem_1fr]">
        <Field label="Method" error={errorOf("method")}>
          <Select name="method" defaultValue={tool?.method ?? "GET"}>
            <option>GET</option>
            <option>POST</option>
          </Select>
        </Field>
        <Field label="Address" error={errorOf("url")} isRequired>
          <Input
            name="url"
            dir="ltr"
            defaultValue={tool?.url}
            placeholder="https://api.example.com/customers/{contact.identifier}/orders/{order}"
            autoComplete="off"
          />
        </Field>
      </div>
      <p className="text-xs text-soft">
        Arguments stand in braces. <code>{"{contact.identifier}"}</code> and{" "}
        <code>{"{contact.email}"}</code> are filled with what the customer has proved; a model
        cannot choose them.
      </p>
      <Field label="Arguments" hint="A JSON schema." error={errorOf("parameters")}>
        <Textarea
          name="parameters"
          dir="ltr"
          rows={7}
          spellCheck={false}
          className="font-mono text-xs"
          defaultValue={tool?.parameters ?? firstParameters}
        />
      </Field>
      <HeaderRows rows={rows} onChange={setRows} />
      <Field label="Seconds to wait" error={errorOf("timeoutMs")}>
        <Input
          name="timeout"
          type="number"
          min={0.5}
          max={15}
          step={0.5}
          defaultValue={(tool?.timeoutMs ?? 5_000) / 1_000}
        />
      </Field>
      <Field label="On" layout="inline">
        <Switch checked={isEnabled} onCheckedChange={setEnabled} />
      </Field>
      <Button
        type="submit"
        variant="primary"
        className="self-end"
        disabled={isBlocked}
        isBusy={isBusy}
      >
        Save
      </Button>
    </form>
  );
}
