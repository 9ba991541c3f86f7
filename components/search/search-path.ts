/** The box of the search page, for whoever brings the cursor there. */
export const searchBoxId = "search-box";

/** The address of a search; `after` is the message behind which it goes on. */
export function searchPath(q: string, after?: string): string {
  const query = new URLSearchParams({ ...(q && { q }), ...(after && { after }) });
  return query.size > 0 ? `/app/search?${query}` : "/app/search";
}
