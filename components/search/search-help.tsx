import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useWords } from "@/components/words/words-provider";

type SearchHelpProps = {
  query: string;
  /** Nothing is asked yet: the conditions are explained. */
  isOpen: boolean;
  onWrite: (query: string) => void;
};

const conditions = [
  { written: "in:email", means: "By email" },
  { written: "in:chat", means: "In the chat" },
  { written: "in:note", means: "Private notes" },
  { written: "has:attachment", means: "With a file" },
];

/** What narrows a search: a press puts it into the query, another takes it out. */
export function SearchHelp({ query, isOpen, onWrite }: SearchHelpProps) {
  const t = useWords();
  const words = query.split(/\s+/).filter(Boolean);
  const toggle = (written: string) => {
    const isPlace = written.startsWith("in:");
    const others = words.filter((word) => word !== written && !(isPlace && word.startsWith("in:")));
    onWrite((words.includes(written) ? others : [...others, written]).join(" "));
  };
  return (
    <>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{t("Only messages")}</legend>
        {conditions.map(({ written, means }) => (
          <Button
            key={written}
            size="sm"
            aria-pressed={words.includes(written)}
            className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
            onClick={() => toggle(written)}
          >
            {means}
          </Button>
        ))}
      </fieldset>
      {isOpen && (
        <EmptyState
          drawing="search"
          title={t("Search all that was said, and everybody who wrote.")}
          description={
            <>
              Beginnings of words are enough. Narrow it by who wrote, <Code>from:ada</Code>, or by a
              label, <Code>label:vip</Code>. A number finds its conversation: <Code>#14</Code>.
            </>
          }
        />
      )}
    </>
  );
}

function Code({ children }: { children: string }) {
  return <code className="rounded-sm bg-fill px-1 text-ink">{children}</code>;
}
