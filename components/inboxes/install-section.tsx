"use client";

import { ExternalLink } from "lucide-react";
import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { CodeBlock } from "@/components/ui/code-block";
import { Field } from "@/components/ui/form/field";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import { installSnippet } from "@/lib/install-snippet";

type InstallSectionProps = { websiteToken: string; baseUrl: string; form: InboxForm };

/** The snippet for the customer's site, and where it may stand. */
export function InstallSection({ websiteToken, baseUrl, form }: InstallSectionProps) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { allowedDomains, challenge } = draft.settings;
  return (
    <Card>
      <CardHeader
        title={t("Put it on your site")}
        description={t("Paste this before </body> on every page that shall have the chat.")}
        action={
          <Button asChild>
            <a
              href={`/demo?website_token=${encodeURIComponent(websiteToken)}`}
              target="_blank"
              rel="noreferrer"
            >
              <ExternalLink aria-hidden />
              {t("Try it")}
            </a>
          </Button>
        }
      />
      <div className="flex flex-col gap-4">
        <CodeBlock code={installSnippet({ websiteToken, baseUrl })} label={t("Install snippet")} />
        <Field
          label={t("Allowed domains")}
          hint={t(
            "One a line, like www.example.com or *.example.com. Empty: every site may show this widget.",
          )}
          error={errors["settings.allowedDomains"] ?? null}
        >
          <Textarea
            spellCheck={false}
            dir="ltr"
            value={allowedDomains.join("\n")}
            onChange={(event) => changeSettings("allowedDomains", event.target.value.split("\n"))}
          />
        </Field>
        <Field
          label={t("Every new visitor's browser solves a riddle")}
          hint={t(
            "Against floods made by programs; people notice a second at most. Off: only newcomers, and only while very many come at once.",
          )}
          layout="inline"
        >
          <Switch
            checked={challenge === "always"}
            onCheckedChange={(isOn) => changeSettings("challenge", isOn ? "always" : "automatic")}
          />
        </Field>
      </div>
    </Card>
  );
}
