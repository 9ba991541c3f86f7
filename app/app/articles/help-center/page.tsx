import type { Metadata } from "next";
import { ArticlesPage } from "@/components/articles/articles-page";
import { CenterForm } from "@/components/articles/center/center-form";
import { loadCenter } from "@/server/help-center/loaders";

export const metadata: Metadata = { title: "Help centre" };

export default async function HelpCenterPage() {
  const center = await loadCenter();
  return (
    <ArticlesPage
      title="Help centre"
      description="Public pages of your published articles, with a search."
    >
      <CenterForm key={`${center.slug} ${center.isPublic}`} center={center} />
    </ArticlesPage>
  );
}
