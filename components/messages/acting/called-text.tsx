"use client";

import { useMemo } from "react";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { MessageText } from "@/components/messages/message-text";

/** A note's text, with the people and teams it calls set off; whoever reads his own name sees it at once. */
export function CalledText({ text }: { text: string }) {
  const { user } = useDesk();
  const members = useDeskState((state) => state.directory.members);
  const teams = useDeskState((state) => state.directory.teams);
  const names = useMemo(() => [...members, ...teams].map(({ name }) => name), [members, teams]);
  return <MessageText text={text} called={{ names, own: user.name }} />;
}
