import { Badge } from "@/components/ui/badge";

const states: Record<string, { word: string; tone: "neutral" | "delivered" | "failed" }> = {
  queued: { word: "On its way", tone: "neutral" },
  sent: { word: "Sent", tone: "neutral" },
  delivered: { word: "Delivered", tone: "delivered" },
  bounced: { word: "Bounced", tone: "failed" },
  complained: { word: "Marked as spam", tone: "failed" },
  received: { word: "Handed over", tone: "delivered" },
};

type MailStateProps = {
  state: string;
  /** Says only what went wrong. */
  isQuiet?: boolean;
};

/** What became of a mail at the sandbox. */
export function MailState({ state, isQuiet = false }: MailStateProps) {
  const { word, tone } = states[state] ?? { word: state, tone: "neutral" };
  if (isQuiet && tone !== "failed") return null;
  return <Badge tone={tone}>{word}</Badge>;
}
