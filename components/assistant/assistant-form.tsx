"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { AnswerLimits } from "@/components/assistant/answer-limits";
import { ToolHosts } from "@/components/assistant/tools/tool-hosts";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { LeaveGuard } from "@/components/settings/leave-guard";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import type { AssistantView, ServedInbox } from "@/lib/schemas/assistant/view";
import {
  changeAssistantAction,
  deleteAssistantAction,
} from "@/server/assistant/actions/save-assistant";

type AssistantFormProps = {
  assistant: AssistantView;
  inboxes: ServedInbox[];
  /** A model is configured on this server. */
  hasModel: boolean;
};

/** Who the assistant is, where it answers, and its limits. Saved together. */
export function AssistantForm({ assistant, inboxes, hasModel }: AssistantFormProps) {
  const t = useWords();
  const [draft, setDraft] = useState(assistant);
  const [isDirty, setDirty] = useState(false);
  const router = useRouter();
  const change = (part: Partial<AssistantView>) => {
    setDraft({ ...draft, ...part });
    setDirty(true);
  };
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: changeAssistantAction,
    fields: ["name", ...Object.keys(draft.settings).map((key) => `settings.${key}`)],
    onDone: () => {
      setDirty(false);
      toast.success(t("Saved. New conversations follow it."));
    },
  });
  return (
    <form
      noValidate
      aria-label={t("Settings of the assistant")}
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        const { id, name, settings, inboxIds } = draft;
        void submit({ assistantId: id, name, settings, inboxIds });
      }}
    >
      <LeaveGuard isActive={isDirty} />
      <Card>
        <CardHeader title={t("Who answers")} />
        <FormAlert message={formError} />
        <div className="grid gap-4 sm:grid-cols-[1fr_6rem]">
          <Field label={t("Name")} error={errorOf("name")} isRequired>
            <Input
              value={draft.name}
              dir="auto"
              onChange={({ target }) => change({ name: target.value })}
            />
          </Field>
          <Field label={t("Sign")} error={errorOf("settings.avatar")}>
            <Input
              value={draft.settings.avatar}
              maxLength={8}
              onChange={({ target }) =>
                change({ settings: { ...draft.settings, avatar: target.value } })
              }
            />
          </Field>
        </div>
      </Card>
      <Card>
        <CardHeader
          title={t("Where it answers")}
          description={t(
            "In these inboxes it answers first. People take over with a word, and get what it does not know.",
          )}
        />
        <Inboxes
          inboxes={inboxes}
          chosen={draft.inboxIds}
          onChange={(inboxIds) => change({ inboxIds })}
        />
      </Card>
      <AnswerLimits
        settings={draft.settings}
        hasModel={hasModel}
        errorOf={(field) => errorOf(`settings.${field}`)}
        onChange={(part) => change({ settings: { ...draft.settings, ...part } })}
      />
      <ToolHosts
        hosts={draft.settings.toolHosts}
        error={errorOf("settings.toolHosts")}
        onChange={(toolHosts) => change({ settings: { ...draft.settings, toolHosts } })}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <DeleteDialog
          title={t("Delete {name}?", { name: assistant.name })}
          description={t(
            "Conversations it has go to your team. Its log and test questions are deleted with it.",
          )}
          onDelete={async () => {
            const result = await deleteAssistantAction({ assistantId: assistant.id });
            if (result.ok) router.push("/app/settings/assistant");
            return result;
          }}
        >
          <Button variant="ghost">{t("Delete")}</Button>
        </DeleteDialog>
        <Button type="submit" variant="primary" disabled={isBlocked} isBusy={isBusy}>
          {t("Save")}
        </Button>
      </div>
    </form>
  );
}

type InboxesProps = {
  inboxes: ServedInbox[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

function Inboxes({ inboxes, chosen, onChange }: InboxesProps) {
  const t = useWords();
  return (
    <div className="flex flex-col gap-3">
      {inboxes.map(({ id, name, servedBy }) => (
        <Field
          key={id}
          label={<bdi>{name}</bdi>}
          layout="inline"
          {...(servedBy && { hint: t("{name} answers here now.", { name: servedBy }) })}
        >
          <Switch
            checked={chosen.includes(id)}
            onCheckedChange={(isOn) =>
              onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
        </Field>
      ))}
    </div>
  );
}
