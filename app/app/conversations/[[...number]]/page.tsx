import { DeskProvider } from "@/components/desk/desk-provider";
import { DeskScreen } from "@/components/desk/desk-screen";
import { titled } from "@/server/auth/words";
import { loadDesk } from "@/server/conversations/loaders";

export const generateMetadata = titled("Conversations");

type ConversationsPageProps = {
  params: Promise<{ number?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ConversationsPage({ params, searchParams }: ConversationsPageProps) {
  const [{ number }, search] = await Promise.all([params, searchParams]);
  const initial = await loadDesk({ number: number?.[0], search });
  return (
    <DeskProvider initial={initial}>
      <DeskScreen />
    </DeskProvider>
  );
}
