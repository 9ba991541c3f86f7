/** Addresses of the mailbox's pages; the filter by an outside address travels along. */
export function mailboxHref(input: {
  id?: string;
  peer?: string | undefined;
  after?: string | null;
}): string {
  const query = new URLSearchParams({
    ...(input.peer && { peer: input.peer }),
    ...(input.after && { after: input.after }),
  });
  const path = input.id ? `/mailbox/${input.id}` : "/mailbox";
  return query.size > 0 ? `${path}?${query}` : path;
}
