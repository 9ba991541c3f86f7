import { escapeHtml } from "@/lib/markdown/render-inline";
import { localeNames } from "@/lib/words/locale-names";
import { directionOf } from "@/lib/words/mail-locales";
import type { Center } from "@/server/help-center/find-center";
import { helpTexts } from "@/server/help-center/help-texts";
import { pageStyle } from "@/server/help-center/page-style";

/** Another language of the page. */
export type OtherLanguage = { locale: string; path: string };

type Page = {
  center: Center;
  locale: string;
  title: string;
  /** Of the page, for search engines. */
  path: string;
  description?: string;
  /** HTML. */
  main: string;
  others: OtherLanguage[];
  query?: string;
  isIndexed?: boolean;
};

/** An attribute's or a text's value. */
export const h = escapeHtml;

export const homePath = ({ slug }: Center, locale: string): string =>
  `/help/${encodeURIComponent(slug)}/${encodeURIComponent(locale)}`;

const nameOf = (locale: string): string => localeNames[locale.split("-")[0] ?? ""] ?? locale;

/** A whole page of the help centre as HTML, which loads nothing and runs nothing. */
export function renderPage(page: Page): string {
  const { center, locale, title, path, description = "", main, others, query = "" } = page;
  const texts = helpTexts(locale);
  const home = homePath(center, locale);
  const alternates = others
    .map((other) => `<link rel="alternate" hreflang="${h(other.locale)}" href="${h(other.path)}">`)
    .join("");
  const languages = others
    .map(
      (other) =>
        `<li><a href="${h(other.path)}" hreflang="${h(other.locale)}" lang="${h(other.locale)}">${h(nameOf(other.locale))}</a></li>`,
    )
    .join("");
  return `<!doctype html>
<html lang="${h(locale)}" dir="${directionOf(locale.split("-")[0] ?? "")}">
<head><meta charset="utf-8"><title>${h(title)} · ${h(center.title)}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="description" content="${h(description)}">${page.isIndexed === false ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${h(path)}">`}${alternates}
<style>${pageStyle}</style></head>
<body><header><a href="${h(home)}">${h(center.title)}</a>
<form class="search" role="search" action="${h(home)}"><input type="search" name="q" value="${h(query)}" maxlength="200" aria-label="${h(texts.search)}" placeholder="${h(texts.search)}"><button aria-label="${h(texts.search)}">${h(searchSign)}</button></form></header>
<main>${main}</main>
<footer>${languages ? `<nav aria-label="${h(texts.languages)}"><ul>${languages}</ul></nav>` : ""}</footer></body></html>`;
}

const searchSign = "→";
