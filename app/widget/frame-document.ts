import type { WidgetManifest } from "@/app/widget/built-widget";

type FrameDocument = {
  manifest: WidgetManifest;
  /** Host names that may embed it; empty: all. */
  allowedDomains: string[];
  /** Where people reach this server: browsers differ in whether 'self' covers its WebSocket. */
  baseUrl: string;
};

/** The widget's document and the policy it runs under: our own files, no inline code, no stranger's frame. */
export function frameDocument({ manifest, allowedDomains, baseUrl }: FrameDocument) {
  const preloads = manifest.preload.map(
    (file) => `<link rel="modulepreload" href="/widget/${file}">`,
  );
  const html = [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover,interactive-widget=resizes-content">',
    '<meta name="robots" content="noindex">',
    "<title>Chat</title>",
    `<link rel="stylesheet" href="/widget/${manifest.style}">`,
    ...preloads,
    `<script type="module" src="/widget/${manifest.script}"></script>`,
    "</head>",
    '<body><div id="app"></div></body>',
    "</html>",
  ].join("\n");
  return { html, policy: framePolicy({ allowedDomains, baseUrl }) };
}

function framePolicy({ allowedDomains, baseUrl }: Omit<FrameDocument, "manifest">): string {
  const socket = baseUrl.replace(/^http/, "ws");
  const ancestors = allowedDomains.length === 0 ? ["*"] : ["'self'", ...allowedDomains];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src 'self' ${socket}`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.join(" ")}`,
  ].join("; ");
}
