import { z } from "zod";
import { slugOf } from "@/lib/markdown/slug";
import { readLocale } from "@/lib/words/locale";

export const maxArticleLength = 100_000;

export const articleLocale = z
  .string()
  .trim()
  .max(35)
  .refine((tag) => readLocale(tag) !== null, "Choose a language.")
  .transform((tag) => readLocale(tag) ?? tag);

const title = z.string().trim().min(1, "Give it a title.").max(200, "At most 200 characters.");
const slug = z
  .string()
  .trim()
  .max(100, "At most 100 characters.")
  .transform((value) => slugOf(value, 100));

const articleInput = z.object({
  locale: articleLocale,
  title,
  /** Empty: made of the title. */
  slug: slug.default(""),
  body: z.string().max(maxArticleLength, "This article is too long. Make two of it.").default(""),
  collection: z.string().trim().max(80, "At most 80 characters.").default(""),
  position: z.coerce.number().int().min(0, "Not below 0.").max(100_000).default(0),
  isPublished: z.boolean().default(false),
});
export type ParsedArticle = z.output<typeof articleInput>;

export const createArticleInput = articleInput.extend({
  /** Of the article that this is another language of. */
  groupId: z.uuid().optional(),
});
export const articleIdInput = z.object({ articleId: z.uuid() });
export const changeArticleInput = articleInput.extend(articleIdInput.shape);

export const articleFilter = z.object({
  q: z.string().trim().max(200).default("").catch(""),
  status: z.enum(["all", "draft", "published"]).default("all").catch("all"),
  locale: z.string().max(35).default("").catch(""),
  after: z.uuid().optional().catch(undefined),
});
export type ArticleFilter = z.output<typeof articleFilter>;

export type ArticleListItem = {
  id: string;
  title: string;
  locale: string;
  collection: string;
  isPublished: boolean;
  updatedAt: string;
  /** Other languages of it. */
  translations: { id: string; locale: string }[];
  helpful: number;
  unhelpful: number;
};
export type ArticleList = { items: ArticleListItem[]; nextCursor: string | null };

export type ArticleView = {
  id: string;
  groupId: string;
  locale: string;
  title: string;
  slug: string;
  body: string;
  collection: string;
  position: number;
  isPublished: boolean;
  updatedAt: string;
  translations: { id: string; locale: string }[];
  /** Its public address; null while it has none. */
  url: string | null;
};

/** What the editor offers. */
export type ArticleChoices = { collections: string[]; locales: string[]; accountLocale: string };
