import { test as base } from "@/tests/support/e2e";
import type { TestWorkspace } from "@/tests/support/factories/workspace";
import type { SegueProcess } from "@/tests/support/segue-process";
import { type HostPage, serveHostPage } from "@/tests/support/widget/host-page";

type HostInput = Parameters<typeof serveHostPage>[0];

/** `test` with pages on another origin, which are taken down after it. */
export const test = base.extend<{ host: (input: HostInput) => Promise<HostPage> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first argument destructured
  host: async ({}, use) => {
    const pages: HostPage[] = [];
    await use(async (input) => {
      const page = await serveHostPage(input);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.stop()));
  },
});

/** Our own snippet: one line. */
export const snippet = (segue: SegueProcess, workspace: TestWorkspace) =>
  `<script async src="${segue.baseUrl}/sdk.js?website_token=${workspace.inbox.websiteToken}"></script>`;

/** As Chatwoot publishes it, with only address and token changed. */
export const chatwootSnippet = (segue: SegueProcess, workspace: TestWorkspace) => `<script>
  (function(d,t) {
    var BASE_URL="${segue.baseUrl}";
    var g=d.createElement(t),s=d.getElementsByTagName(t)[0];
    g.src=BASE_URL+"/packs/js/sdk.js";
    g.async = true;
    s.parentNode.insertBefore(g,s);
    g.onload=function(){
      window.chatwootSDK.run({ websiteToken: "${workspace.inbox.websiteToken}", baseUrl: BASE_URL })
    }
  })(document,"script");
</script>`;
