"use client";

import { useSyncExternalStore } from "react";

const noChange = () => () => {};

/**
 * A mail's HTML as a mail program shows it: an opaque origin without scripts, nothing loaded but pictures of this server,
 * links in new tabs.
 */
export function MailFrame({ html }: { html: string }) {
  const origin = useSyncExternalStore(
    noChange,
    () => window.location.origin,
    () => null,
  );
  if (!origin) return <div className="h-[40rem]" />;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${origin} data:`;
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><base href="${origin}/" target="_blank"><style>:where(body){margin:16px;font:14px/1.5 system-ui,sans-serif}</style>`;
  return (
    <iframe
      title="Mail"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={`<!doctype html>${head}${withoutDoctype(html)}`}
      className="h-[40rem] w-full resize-y bg-[white]"
    />
  );
}

/** The document's own doctype would end ours early. */
const withoutDoctype = (html: string): string => html.replace(/^\s*<!doctype[^>]*>/i, "");
