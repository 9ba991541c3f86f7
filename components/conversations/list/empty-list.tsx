import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import type { ListFilter } from "@/lib/schemas/conversation";

/** What an empty list means. */
export function EmptyList({ filter }: { filter: ListFilter }) {
  const t = useWords();
  return (
    <div className="flex flex-1 items-center justify-center">
      <EmptyState drawing="threads" {...words(filter, t)} />
    </div>
  );
}

function words(filter: ListFilter, t: Words): { title: string; description: string } {
  const { status, assigned, assignee, team, inbox, label, priority, where } = filter;
  if (where || [assignee, team, inbox, label, priority].some((facet) => facet.length > 0)) {
    return {
      title: t("Nothing fits these filters."),
      description: t("Take one away above, or look at another status."),
    };
  }
  if (assigned === "mentions") {
    return {
      title: t("Nobody called you."),
      description: t("Conversations in which a colleague names you with @ are listed here."),
    };
  }
  if (assigned === "participating") {
    return {
      title: t("You have written nowhere here."),
      description: t("Conversations that you answered or left a note in are listed here."),
    };
  }
  if (assigned === "unattended") {
    return {
      title: t("Nobody was left alone."),
      description: t(
        "Customers who wrote while nobody was here are listed until they are answered.",
      ),
    };
  }
  if (status === "snoozed") {
    return {
      title: t("Nothing is snoozed."),
      description: t(
        "Snooze a conversation and it comes back at its time, or when the customer writes.",
      ),
    };
  }
  if (status === "pending") {
    return {
      title: t("Nothing is pending."),
      description: t("Pending conversations wait for somebody outside of this workspace."),
    };
  }
  if (status === "resolved") {
    return {
      title: t("Nothing is resolved yet."),
      description: t("Press E in a conversation to resolve it. A new message opens it again."),
    };
  }
  if (assigned === "mine") {
    return {
      title: t("Nothing waits for you."),
      description: t("Conversations that you take, or that somebody gives you, are listed here."),
    };
  }
  if (assigned === "unassigned") {
    return {
      title: t("Everything has an owner."),
      description: t("New conversations that nobody has taken are listed here."),
    };
  }
  return {
    title: t("No open conversations."),
    description: t("They appear here by themselves, from the chat and by email."),
  };
}
