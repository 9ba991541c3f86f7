"use client";

import { ContactPanel } from "@/components/contacts/contact-panel";
import { ConversationList } from "@/components/conversations/list/conversation-list";
import { ThreadPane } from "@/components/conversations/thread-pane";
import { DeskCommands } from "@/components/desk/desk-commands";
import { useDeskState, useOpenConversation } from "@/components/desk/desk-provider";
import { TitleBadge } from "@/components/desk/title-badge";
import { useAddress, useFollowAddress } from "@/components/desk/use-address";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";

/** List, thread, contact: three panes on a wide screen, one after the other on a phone. */
export function DeskScreen() {
  const t = useWords();
  useFollowAddress();
  const { isPanelOpen } = useAddress();
  const isOpen = useDeskState((state) => state.open !== null);
  const isPanelShown = useDeskState((state) => state.isPanelShown);
  const shown = useOpenConversation();
  return (
    <div className="relative flex min-h-0 min-w-0 flex-1">
      <TitleBadge />
      <DeskCommands />
      <section
        aria-label={t("List")}
        className={cn("w-full shrink-0 md:w-80 md:border-e 2xl:w-95", isOpen && "max-md:hidden")}
      >
        <ConversationList />
      </section>
      <main
        className={cn(
          "flex min-h-0 min-w-0 flex-1 flex-col bg-page",
          (!isOpen || isPanelOpen) && "max-md:hidden",
        )}
      >
        <ThreadPane />
      </main>
      {shown && (
        <aside
          aria-label={t("Contact")}
          className={cn(
            "w-full shrink-0 max-xl:absolute max-xl:inset-y-0 max-xl:end-0 max-xl:z-20 md:w-75 md:border-s max-xl:md:shadow-float",
            !isPanelOpen && "max-xl:hidden",
            !isPanelShown && "xl:hidden",
          )}
        >
          <ContactPanel conversation={shown.conversation} thread={shown.thread} />
        </aside>
      )}
    </div>
  );
}
