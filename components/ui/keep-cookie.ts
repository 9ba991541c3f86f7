/** Keeps a preference for a year where the server can read it with the next page. Not for secrets. */
export function keepCookie({ name, value }: { name: string; value: string }): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari.
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
}
