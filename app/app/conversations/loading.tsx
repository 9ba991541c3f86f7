import { Skeleton } from "@/components/ui/skeleton";
import { getWords } from "@/server/auth/words";

export default async function ConversationsLoading() {
  const t = await getWords();
  return (
    <div role="status" aria-label={t("Loading conversations")} className="flex min-h-0 flex-1">
      <div className="flex w-full flex-col bg-pane md:w-80 md:border-e 2xl:w-95">
        <div className="flex h-12 items-center px-4">
          <Skeleton className="h-4 w-32" />
        </div>
        <div className="h-9 border-b" />
        {[72, 56, 64, 80, 48, 60].map((width) => (
          <div key={width} className="flex h-16 items-center gap-3 border-b px-3">
            <Skeleton className="size-8 rounded-full" />
            <div className="flex flex-1 flex-col gap-2">
              <Skeleton className="h-3 w-2/5" />
              <Skeleton className="h-3" style={{ width: `${width}%` }} />
            </div>
          </div>
        ))}
      </div>
      <div className="hidden flex-1 md:block" />
    </div>
  );
}
