"use client";

import { type FormEvent, type ReactNode, useId } from "react";
import { ContinuitySection } from "@/components/inboxes/continuity-section";
import { FeatureSwitches } from "@/components/inboxes/feature-switches";
import { FlowSection } from "@/components/inboxes/flow-section";
import { GeneralSection } from "@/components/inboxes/general-section";
import { IdentitySection } from "@/components/inboxes/identity/identity-section";
import { InstallSection } from "@/components/inboxes/install-section";
import { LookSection } from "@/components/inboxes/look-section";
import { PreChatSection } from "@/components/inboxes/pre-chat/pre-chat-section";
import { useInboxForm } from "@/components/inboxes/use-inbox-form";
import { CampaignsSection } from "@/components/inboxes/visitors/campaigns-section";
import { ConsentSection } from "@/components/inboxes/visitors/consent-section";
import { HoursSection } from "@/components/inboxes/visitors/hours-section";
import { SurveySection } from "@/components/inboxes/visitors/survey-section";
import { TranslationsSection } from "@/components/inboxes/visitors/translations-section";
import { WordsSection } from "@/components/inboxes/words-section";
import { LeaveGuard } from "@/components/settings/leave-guard";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import type { InboxView } from "@/lib/schemas/inbox";

type InboxFormProps = {
  inbox: InboxView;
  baseUrl: string;
  /** Settings with a form of their own, above the bar that saves the others. */
  children: ReactNode;
};

/** All settings of one inbox. */
export function InboxForm({ inbox, baseUrl, children }: InboxFormProps) {
  const t = useWords();
  const form = useInboxForm(inbox);
  const formId = useId();
  const { isDirty, isSaving, errors } = form;
  const errorCount = Object.keys(errors).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.save();
  };
  return (
    <div className="flex flex-col gap-6">
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-6">
        <FeatureSwitches inboxId={inbox.id} form={form} />
        <InstallSection websiteToken={inbox.websiteToken} baseUrl={baseUrl} form={form} />
        <GeneralSection form={form} />
        <LookSection form={form} />
        <WordsSection form={form} />
        <HoursSection form={form} />
        <PreChatSection form={form} />
        <TranslationsSection form={form} />
        <SurveySection form={form} />
        <CampaignsSection form={form} />
        <ConsentSection form={form} />
        <FlowSection form={form} />
        <ContinuitySection form={form} />
        <IdentitySection inboxId={inbox.id} form={form} />
      </form>
      {children}
      <div
        className={cn(
          "flex min-h-14 flex-wrap items-center justify-end gap-2 rounded-lg border bg-raised px-4 py-2",
          isDirty && "sticky bottom-4 z-10 shadow-float",
        )}
      >
        <p aria-live="polite" className="me-auto text-sm text-soft">
          {errorCount > 0 && (
            <span className="text-failed">
              {t.count(
                errorCount,
                "One field needs your attention.",
                "{count} fields need your attention.",
              )}
            </span>
          )}
          {errorCount === 0 && (isDirty ? t("Unsaved changes.") : t("Everything is saved."))}
        </p>
        {isDirty && (
          <Button variant="ghost" onClick={form.discard} disabled={isSaving}>
            {t("Discard")}
          </Button>
        )}
        <Button type="submit" form={formId} variant="primary" isBusy={isSaving}>
          {t("Save")}
        </Button>
      </div>
      <LeaveGuard isActive={isDirty} />
    </div>
  );
}
