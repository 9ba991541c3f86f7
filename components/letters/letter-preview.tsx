"use client";

import { Monitor, Moon, Smartphone, Sun } from "lucide-react";
import { useState } from "react";
import { LetterFrame } from "@/components/letters/letter-frame";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Select } from "@/components/ui/form/select";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { LetterPreview, LetterTemplate } from "@/lib/schemas/mail/letter-preview";

const names: Record<LetterTemplate, PlainText> = {
  answer: "Answer to a chat",
  answer_by_mail: "Answer to somebody who writes by mail",
  unproved: "First mail to an address nobody has confirmed",
  participant: "Answer to a participant",
  transcript: "Transcript",
  password_reset: "Password reset",
  agent_notice: "Notice to somebody of the team",
  round_trip: "Test of the email settings",
};

type LetterPreviewCardProps = {
  template: LetterTemplate;
  onTemplate: (template: LetterTemplate) => void;
  preview: LetterPreview;
  problem: string | null;
};

/** Every mail with sample data: light and dark, wide and narrow, and its text part. */
export function LetterPreviewCard(props: LetterPreviewCardProps) {
  const t = useWords();
  const { template, onTemplate, preview, problem } = props;
  const [isDark, setDark] = useState(false);
  const [isNarrow, setNarrow] = useState(false);
  return (
    <Card className="xl:sticky xl:top-6">
      <CardHeader title={t("Preview")} description={t("With sample data, as you type.")} />
      <div className="flex flex-wrap items-center gap-2">
        <Select
          aria-label={t("Mail")}
          className="w-auto min-w-0 flex-1"
          value={template}
          onChange={(event) => onTemplate(event.target.value as LetterTemplate)}
        >
          {(Object.keys(names) as LetterTemplate[]).map((key) => (
            <option key={key} value={key}>
              {t(names[key])}
            </option>
          ))}
        </Select>
        <Button
          size="icon"
          aria-label={t("Dark")}
          aria-pressed={isDark}
          onClick={() => setDark(!isDark)}
        >
          {isDark ? <Moon aria-hidden /> : <Sun aria-hidden />}
        </Button>
        <Button
          size="icon"
          aria-label={t("Phone width")}
          aria-pressed={isNarrow}
          onClick={() => setNarrow(!isNarrow)}
        >
          {isNarrow ? <Smartphone aria-hidden /> : <Monitor aria-hidden />}
        </Button>
      </div>
      <dl className="mt-4 grid grid-cols-[4.5rem_1fr] gap-x-2 gap-y-1 text-sm">
        <dt className="text-faint">{t("From")}</dt>
        <dd dir="auto" className="min-w-0 text-start [overflow-wrap:anywhere]">
          {preview.from}
        </dd>
        <dt className="text-faint">{t("Subject")}</dt>
        <dd dir="auto" className="min-w-0 text-start [overflow-wrap:anywhere]">
          {preview.subject}
        </dd>
        <dt className="text-faint">{t("In the chat")}</dt>
        <dd dir="auto" className="min-w-0 text-start [overflow-wrap:anywhere]">
          {preview.prompt}
        </dd>
      </dl>
      <p role="status" className="my-2 min-h-1 text-xs text-failed">
        {problem}
      </p>
      <Tabs defaultValue="html">
        <TabsList aria-label={t("Parts of the mail")} className="mb-4 border-b">
          <TabsTrigger value="html">{t("Formatted")}</TabsTrigger>
          <TabsTrigger value="text">{t("Text")}</TabsTrigger>
        </TabsList>
        <TabsContent value="html">
          <LetterFrame html={preview.html} isDark={isDark} isNarrow={isNarrow} />
        </TabsContent>
        <TabsContent value="text">
          <pre
            dir="auto"
            className="rounded-lg border bg-fill p-4 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]"
          >
            {preview.text}
          </pre>
        </TabsContent>
      </Tabs>
    </Card>
  );
}
