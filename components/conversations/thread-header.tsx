"use client";

import { ArrowLeft, PanelRight } from "lucide-react";
import { AssigneeMenu } from "@/components/conversations/assignee-menu";
import { StatusControl } from "@/components/conversations/status-control";
import { WaitingClock } from "@/components/conversations/waiting-clock";
import { ViewerFaces } from "@/components/desk/colleagues/viewer-faces";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { togglePanel } from "@/components/desk/layout";
import { navigate } from "@/components/desk/navigate";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";
import { contactName } from "@/lib/words/contact-name";

/** Who this is, and what can be done with the conversation. */
export function ThreadHeader({ conversation }: { conversation: KnownConversation }) {
  const t = useWords();
  const desk = useDesk();
  const isPanelShown = useDeskState((state) => state.isPanelShown);
  const { contact, inbox, number, subject } = conversation;
  // "[#14] Your conversation with Acme" is ours and tells nothing that does not stand here.
  const about = subject === null || subject.startsWith("[#") ? inbox.name : subject;
  return (
    <header className="flex h-14 shrink-0 items-center gap-2 border-b bg-pane px-2 md:px-4">
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("Back to the list")}
        className="md:hidden"
        onClick={() => navigate({ number: null })}
      >
        <ArrowLeft className="rtl:-scale-x-100" aria-hidden />
      </Button>
      <div className="min-w-0 flex-1">
        <h2 className="truncate text-sm font-semibold">
          <bdi>{contactName(contact)}</bdi>
        </h2>
        <p className="truncate text-xs text-faint">
          #{number} · <bdi>{about}</bdi>
          <WaitingClock since={conversation.waitingSince} className="ms-2" />
        </p>
      </div>
      <ViewerFaces conversationId={conversation.id} />
      <AssigneeMenu conversation={conversation} />
      <StatusControl conversation={conversation} />
      <Tooltip content={t("Contact")}>
        <Button
          variant="ghost"
          size="icon"
          aria-label={t("Contact details")}
          aria-pressed={isPanelShown}
          onClick={() => togglePanel(desk)}
        >
          <PanelRight className="rtl:-scale-x-100" aria-hidden />
        </Button>
      </Tooltip>
    </header>
  );
}
