/** What a site owner puts into his pages: one line, before `</body>` or anywhere else. */
export function installSnippet(input: { baseUrl: string; websiteToken: string }): string {
  const source = `${input.baseUrl}/sdk.js?website_token=${encodeURIComponent(input.websiteToken)}`;
  return `<script async src="${source}"></script>`;
}
