"use client";

import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { NewAssistant } from "@/components/assistant/new-assistant";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import type { AssistantView } from "@/lib/schemas/assistant/view";

/** Every assistant with how many inboxes it answers; before the first, what one is good for. */
export function AssistantList({ assistants }: { assistants: AssistantView[] }) {
  const t = useWords();
  if (assistants.length === 0) {
    return (
      <Card>
        <EmptyState
          drawing="threads"
          title={t("Nobody answers before you do.")}
          description={t(
            "An assistant answers from your articles and approved answers, day and night, and passes everything else to your team with a note. Make one, write a few articles, try it below its settings, then switch it on for an inbox.",
          )}
          action={<NewAssistant />}
        />
      </Card>
    );
  }
  return (
    <Card className="py-1 sm:py-2">
      <ul aria-label={t("Assistants")} className="divide-y">
        {assistants.map(({ id, name, settings, inboxIds }) => (
          <li key={id}>
            <Link
              href={`/app/settings/assistant/${id}`}
              className="flex min-h-14 items-center gap-3 py-2 text-sm"
            >
              <AssistantFace avatar={settings.avatar} />
              <bdi className="min-w-0 flex-1 truncate font-medium">{name}</bdi>
              <Badge tone={inboxIds.length > 0 ? "assistant" : "neutral"}>
                {servedWords(inboxIds.length, t)}
              </Badge>
              <ChevronRight className="size-4 shrink-0 text-faint rtl:-scale-x-100" aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function servedWords(count: number, t: Words): string {
  if (count === 0) return t("Off");
  return t.count(count, "On in {count} inbox", "On in {count} inboxes");
}

/** An assistant's sign in the place of a picture. */
export function AssistantFace({ avatar }: { avatar: string }) {
  return (
    <span
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-full bg-assistant-soft text-sm text-assistant select-none"
      aria-hidden
    >
      {avatar}
    </span>
  );
}
