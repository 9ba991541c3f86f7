import { Fact } from "@/components/contacts/panel-section";
import { Time } from "@/components/time/time";
import { useWords } from "@/components/words/words-provider";
import type { VisitView } from "@/lib/schemas/contacts/note";

/** Browser and place of the customer's newest session, and the pages he came by in it. */
export function VisitFacts({ visit }: { visit: VisitView }) {
  const t = useWords();
  const { browser, place, pages } = visit;
  return (
    <div className="flex flex-col gap-2">
      <dl className="flex flex-col gap-1.5">
        {browser && <Fact name={t("Browser")}>{browser}</Fact>}
        {place && <Fact name={t("Place")}>{place}</Fact>}
      </dl>
      {pages.length > 0 && (
        <ol
          aria-label={t("Pages visited")}
          className="flex max-h-56 flex-col gap-1 overflow-y-auto"
        >
          {pages.map(({ id, url, visitedAt }) => (
            <li key={id} className="flex items-baseline gap-2 text-xs">
              <a
                href={url}
                title={url}
                target="_blank"
                rel="noopener noreferrer"
                className="min-w-0 flex-1 truncate text-accent-ink underline underline-offset-2"
              >
                {shortPage(url)}
              </a>
              <Time iso={visitedAt} style="short" className="shrink-0 text-faint" />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** The path, or the site for its first page. */
function shortPage(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  const path = `${parsed.pathname}${parsed.search}`;
  return path === "/" ? parsed.host : path;
}
