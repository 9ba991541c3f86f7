import { EmptyState } from "@/components/ui/empty-state";
import type { ListFilter } from "@/lib/schemas/conversation";

/** What an empty list means. */
export function EmptyList({ filter }: { filter: ListFilter }) {
  return (
    <div className="flex flex-1 items-center justify-center">
      <EmptyState drawing="threads" {...words(filter)} />
    </div>
  );
}

function words(filter: ListFilter): { title: string; description: string } {
  const { status, assigned, assignee, team, inbox, label, priority, where } = filter;
  if (where || [assignee, team, inbox, label, priority].some((facet) => facet.length > 0)) {
    return {
      title: "Nothing fits these filters.",
      description: "Take one away above, or look at another status.",
    };
  }
  if (assigned === "mentions") {
    return {
      title: "Nobody called you.",
      description: "Conversations in which a colleague names you with @ are listed here.",
    };
  }
  if (assigned === "participating") {
    return {
      title: "You have written nowhere here.",
      description: "Conversations that you answered or left a note in are listed here.",
    };
  }
  if (assigned === "unattended") {
    return {
      title: "Nobody was left alone.",
      description: "Customers who wrote while nobody was here are listed until they are answered.",
    };
  }
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
