"use client";

import { useDeskState } from "@/components/desk/desk-provider";
import { Avatar } from "@/components/ui/avatar";
import { Tooltip } from "@/components/ui/overlay/tooltip";

/** Colleagues who have the conversation open, too. */
export function ViewerFaces({ conversationId }: { conversationId: string }) {
  const all = useDeskState((state) => state.viewers);
  const viewers = all.filter((viewer) => viewer.conversationId === conversationId);
  if (viewers.length === 0) return null;
  const names = viewers.map(({ name }) => name).join(", ");
  const words = `${names} ${viewers.length === 1 ? "has" : "have"} this open, too`;
  return (
    <Tooltip content={words}>
      <button type="button" aria-label={words} className="flex items-center -space-x-1.5">
        {viewers.slice(0, 3).map(({ id, name }) => (
          <span key={id} className="rounded-full ring-2 ring-waiting">
            <Avatar name={name} size="sm" />
          </span>
        ))}
        {viewers.length > 3 && (
          <span className="ps-3 text-xs text-soft">+{viewers.length - 3}</span>
        )}
      </button>
    </Tooltip>
  );
}
