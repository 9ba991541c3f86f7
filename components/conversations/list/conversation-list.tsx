"use client";

import { useCallback, useEffect, useRef } from "react";
import { BulkBar } from "@/components/conversations/list/bulk-bar";
import { ConversationRow } from "@/components/conversations/list/conversation-row";
import { EmptyList } from "@/components/conversations/list/empty-list";
import { FilterBar } from "@/components/conversations/list/filter-bar";
import { ListHeader } from "@/components/conversations/list/list-header";
import { useRowWindow } from "@/components/conversations/list/use-row-window";
import { chooseUpTo, toggleChosen } from "@/components/desk/choosing/choose";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { navigate } from "@/components/desk/navigate";
import { loadMore, refreshList } from "@/components/desk/state/load-list";
import { useAddress, useOpen } from "@/components/desk/use-address";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs, TabsContent } from "@/components/ui/tabs";
import { useWords } from "@/components/words/words-provider";
import { addressPath } from "@/lib/desk-address";
import { readListFilter } from "@/lib/listing/read-list-filter";

/** The left pane: the conversations of the chosen list. */
export function ConversationList() {
  const { filter } = useAddress();
  const show = (value: string) =>
    navigate({ filter: { ...filter, assigned: readListFilter({ assigned: value }).assigned } });
  return (
    <Tabs
      value={filter.assigned}
      onValueChange={show}
      activationMode="manual"
      className="flex h-full min-h-0 flex-col bg-pane"
    >
      <ListHeader />
      <FilterBar />
      <BulkBar />
      <TabsContent value={filter.assigned} tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
        <ListBody />
      </TabsContent>
    </Tabs>
  );
}

function ListBody() {
  const t = useWords();
  const list = useDeskState((state) => state.list);
  const conversations = useDeskState((state) => state.conversations);
  const typing = useDeskState((state) => state.typing);
  const openNumber = useDeskState((state) => state.open?.number ?? null);
  const isComfortable = useDeskState((state) => state.isComfortable);
  const desk = useDesk();
  const selected = useDeskState((state) => state.selected);
  const { filter } = useAddress();
  const open = useOpen();
  const choose = useCallback(
    (id: string, isRange: boolean) => (isRange ? chooseUpTo(desk, id) : toggleChosen(desk, id)),
    [desk],
  );
  const box = useRef<HTMLDivElement>(null);
  const { shown, before, after, onScroll } = useRowWindow(box, list.ids, isComfortable);
  const isFirstLoad = list.ids.length === 0 && list.state === "loading";
  if (isFirstLoad) return <ListSkeleton />;
  if (list.ids.length === 0 && list.state === "ready") return <EmptyList filter={list.filter} />;
  return (
    <div
      ref={box}
      onScroll={onScroll}
      className="min-h-0 flex-1 overflow-y-auto [overflow-anchor:none]"
    >
      <ul
        aria-label={t("Conversations")}
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without markers.
        role="list"
        style={{ paddingBlockStart: before, paddingBlockEnd: after }}
      >
        {shown.map((id) => {
          const conversation = conversations[id];
          return (
            conversation && (
              <ConversationRow
                key={id}
                conversation={conversation}
                href={addressPath({ filter, number: conversation.number, isPanelOpen: false })}
                isOpen={conversation.number === openNumber}
                isTyping={typing.some(
                  (person) => person.kind === "contact" && person.conversationId === id,
                )}
                userName={desk.user.name}
                isComfortable={isComfortable}
                isChosen={selected.has(id)}
                isChoosing={selected.size > 0}
                onOpen={open}
                onChoose={choose}
              />
            )
          );
        })}
      </ul>
      <ListEnd />
    </div>
  );
}

/** Loads the next part when it comes near, and says when that failed. */
function ListEnd() {
  const t = useWords();
  const desk = useDesk();
  const { state, nextCursor, ids } = useDeskState((current) => current.list);
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mark.current;
    if (!element || nextCursor === null || state === "failed") return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && void loadMore(desk),
      { rootMargin: "400px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk, nextCursor, state]);
  return (
    <div ref={mark}>
      {state === "loading" && <RowSkeleton />}
      {state === "failed" && (
        <div className="flex flex-col items-center gap-2 p-4 text-center text-xs text-soft">
          {t("The list could not be loaded.")}
          <Button
            size="sm"
            onClick={() => void (ids.length > 0 ? loadMore(desk) : refreshList(desk))}
          >
            {t("Try again")}
          </Button>
        </div>
      )}
    </div>
  );
}

function ListSkeleton() {
  const t = useWords();
  return (
    <div role="status" aria-label={t("Loading conversations")}>
      {Array.from({ length: 8 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical placeholders.
        <RowSkeleton key={index} />
      ))}
    </div>
  );
}

function RowSkeleton() {
  return (
    <div className="flex h-16 items-center gap-3 border-b px-3">
      <Skeleton className="size-8 rounded-full" />
      <div className="flex flex-1 flex-col gap-2">
        <Skeleton className="h-3 w-1/2" />
        <Skeleton className="h-3 w-4/5" />
      </div>
    </div>
  );
}
