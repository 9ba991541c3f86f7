"use client";

import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { WidgetPreview } from "@/components/inboxes/widget-preview";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import { contrast, readableOn } from "@/lib/contrast";
import type { Words } from "@/lib/dashboard-words/translate";
import { inboxSettings } from "@/lib/schemas/inbox-settings";

const look = inboxSettings.shape.look.shape;

/** Colour, place and first words of the widget, with a picture of it. */
export function LookSection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { look: chosen } = draft.settings;
  const set = (part: Partial<typeof chosen>) => changeSettings("look", { ...chosen, ...part });
  const isColor = look.color.safeParse(chosen.color).success;
  return (
    <Card>
      <CardHeader
        title={t("Look")}
        description={t("The button on your site and the chat behind it.")}
      />
      <div className="grid gap-6 md:grid-cols-[1fr_16rem]">
        <div className="flex flex-col gap-4">
          <Field
            label={t("Colour")}
            error={errors["settings.look.color"]}
            hint={isColor ? contrastHint(chosen.color, t) : undefined}
          >
            <div className="flex gap-2">
              <input
                type="color"
                aria-label={t("Pick a colour")}
                value={isColor ? chosen.color : "#000000"}
                onChange={(event) => set({ color: event.target.value })}
                className="size-8 shrink-0 cursor-pointer rounded-md border border-line-strong bg-card p-0.5 pointer-coarse:size-10"
              />
              <Input
                value={chosen.color}
                spellCheck={false}
                onChange={(event) => set({ color: event.target.value })}
              />
            </div>
          </Field>
          <Field label={t("Side of the page")}>
            <Select
              value={chosen.position}
              onChange={(event) => set({ position: look.position.parse(event.target.value) })}
            >
              <option value="right">{t("Right")}</option>
              <option value="left">{t("Left")}</option>
            </Select>
          </Field>
          <Field label={t("Welcome title")} error={errors["settings.look.welcomeTitle"]}>
            <Input
              dir="auto"
              value={chosen.welcomeTitle}
              onChange={(event) => set({ welcomeTitle: event.target.value })}
            />
          </Field>
          <Field label={t("Welcome text")} error={errors["settings.look.welcomeText"]}>
            <Textarea
              value={chosen.welcomeText}
              onChange={(event) => set({ welcomeText: event.target.value })}
            />
          </Field>
        </div>
        <WidgetPreview look={chosen} name={draft.name} isColor={isColor} />
      </div>
    </Card>
  );
}

function contrastHint(color: string, t: Words): string {
  const ink = readableOn(color);
  const ratio = contrast(color, ink).toFixed(1);
  return ink === "#ffffff"
    ? t("Text on it is white: contrast {ratio} to 1.", { ratio })
    : t("Text on it is black: contrast {ratio} to 1.", { ratio });
}
