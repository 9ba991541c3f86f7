import type { Metadata } from "next";
import { ArticleEditor } from "@/components/articles/article-editor";
import { ArticleLanguages } from "@/components/articles/article-languages";
import { ArticlesPage } from "@/components/articles/articles-page";
import { loadArticle } from "@/server/articles/loaders";

export const metadata: Metadata = { title: "Article" };

export default async function ArticlePage({ params }: { params: Promise<{ id: string }> }) {
  const { article, choices, mayWrite } = await loadArticle((await params).id);
  const { locale, title, slug, body, collection, position, isPublished } = article;
  const draft = { locale, title, slug, body, collection, position, isPublished };
  return (
    <ArticlesPage title={title}>
      <ArticleLanguages article={article} mayWrite={mayWrite} />
      <ArticleEditor key={article.id} {...{ article, choices, draft, mayWrite }} original={null} />
    </ArticlesPage>
  );
}
