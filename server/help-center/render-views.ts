import { plainText } from "@/lib/markdown/plain-text";
import { renderMarkdown } from "@/lib/markdown/render-html";
import type { Center } from "@/server/help-center/find-center";
import { helpTexts } from "@/server/help-center/help-texts";
import {
  articlePath,
  type FoundArticle,
  type PublicArticle,
  type ShelfArticle,
} from "@/server/help-center/queries";
import { h, homePath, type OtherLanguage, renderPage } from "@/server/help-center/render-page";

type Place = { center: Center; locale: string; others: OtherLanguage[] };

/** Every shelf with its articles. */
export function renderHome(place: Place, articles: ShelfArticle[]): string {
  const { center, locale } = place;
  const texts = helpTexts(locale);
  const shelves = Map.groupBy(articles, ({ collection }) => collection);
  const lists = [...shelves].map(([collection, shelf]) => {
    const items = shelf.map(
      ({ title, slug }) =>
        `<li><a href="${h(articlePath(center.slug, locale, slug))}">${h(title)}</a></li>`,
    );
    return `<h2>${h(collection || (shelves.size > 1 ? texts.more : texts.all))}</h2><ul class="shelf">${items.join("")}</ul>`;
  });
  const intro = center.intro ? `<p class="intro">${h(center.intro)}</p>` : "";
  return renderPage({
    ...place,
    title: texts.title,
    path: homePath(center, locale),
    description: center.intro,
    main: `<h1>${h(texts.title)}</h1>${intro}${lists.join("") || `<p>${h(texts.nothing)}</p>`}`,
  });
}

/** What a search found. */
export function renderFound(place: Place, query: string, found: FoundArticle[]): string {
  const texts = helpTexts(place.locale);
  const items = found.map(
    ({ title, url, excerpt }) =>
      `<li><a href="${h(url)}">${h(title)}<span class="excerpt">${h(excerpt)}</span></a></li>`,
  );
  return renderPage({
    ...place,
    query,
    isIndexed: false,
    title: query,
    path: homePath(place.center, place.locale),
    main: `<h1>${h(texts.found)}</h1>${items.length > 0 ? `<ul class="shelf">${items.join("")}</ul>` : `<p>${h(texts.nothing)}</p>`}<p><a href="${h(homePath(place.center, place.locale))}">${h(texts.all)}</a></p>`,
  });
}

type Reading = { article: PublicArticle; path: string; isThanked: boolean };

/** An article with its question whether it helped. */
export function renderArticle(place: Place, { article, path, isThanked }: Reading): string {
  const { center, locale } = place;
  const texts = helpTexts(locale);
  const trail = `<p class="trail"><a href="${h(homePath(center, locale))}">${h(texts.all)}</a>${article.collection ? ` · ${h(article.collection)}` : ""}</p>`;
  const vote = isThanked
    ? `<p class="vote" role="status">${h(texts.thanks)}</p>`
    : `<form class="vote" method="post" action="${h(path)}"><p>${h(texts.helpful)}</p><button name="helpful" value="yes">${h(texts.yes)}</button><button name="helpful" value="no">${h(texts.no)}</button></form>`;
  return renderPage({
    ...place,
    title: article.title,
    path,
    description: plainText(article.body).replaceAll(/\s+/g, " ").slice(0, 160),
    main: `${trail}<h1>${h(article.title)}</h1><article>${renderMarkdown(article.body)}</article>${vote}`,
  });
}

/** Said in place of a page that is not there. */
export function renderMissing(place: Place): string {
  const texts = helpTexts(place.locale);
  return renderPage({
    ...place,
    title: texts.missing,
    path: homePath(place.center, place.locale),
    isIndexed: false,
    main: `<h1>${h(texts.missing)}</h1><p><a href="${h(homePath(place.center, place.locale))}">${h(texts.all)}</a></p>`,
  });
}
