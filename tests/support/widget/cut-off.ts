import type { BrowserContext } from "@playwright/test";

/** Cuts a browser off from Segue's data, while documents and scripts still come. Answers with the switch. */
export async function cutOff(context: BrowserContext) {
  let isCut = false;
  const lines = new Set<{ close: () => Promise<void> }>();
  await context.routeWebSocket(/socket\.io/, (line) => {
    if (isCut) return void line.close();
    line.connectToServer();
    lines.add(line);
  });
  await context.route(/\/(api\/widget|socket\.io)\//, (route) =>
    isCut ? route.abort("internetdisconnected") : route.continue(),
  );
  return async (value: boolean) => {
    isCut = value;
    if (isCut) await Promise.all([...lines].map((line) => line.close()));
    lines.clear();
  };
}
