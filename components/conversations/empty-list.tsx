import { EmptyState } from "@/components/ui/empty-state";
import type { ListFilter } from "@/lib/schemas/desk";

/** What an empty list means. */
export function EmptyList({ filter }: { filter: ListFilter }) {
  return (
    <div className="flex flex-1 items-center justify-center">
      <EmptyState drawing="threads" {...words(filter)} />
    </div>
  );
}

function words({ status, assigned }: ListFilter): { title: string; description: string } {
  if (status === "snoozed") {
    return {
      title: "Nothing is snoozed.",
      description:
        "Snooze a conversation and it comes back at its time, or when the customer writes.",
    };
  }
  if (status === "pending") {
    return {
      title: "Nothing is pending.",
      description: "Pending conversations wait for somebody outside of this workspace.",
    };
  }
  if (status === "resolved") {
    return {
      title: "Nothing is resolved yet.",
      description: "Press E in a conversation to resolve it. A new message opens it again.",
    };
  }
  if (assigned === "mine") {
    return {
      title: "Nothing waits for you.",
      description: "Conversations that you take, or that somebody gives you, are listed here.",
    };
  }
  if (assigned === "unassigned") {
    return {
      title: "Everything has an owner.",
      description: "New conversations that nobody has taken are listed here.",
    };
  }
  return {
    title: "No open conversations.",
    description: "They appear here by themselves, from the chat and by email.",
  };
}
