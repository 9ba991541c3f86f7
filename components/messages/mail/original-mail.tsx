"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

const noChange = () => () => {};

/**
 * The sanitized HTML of a mail. Nothing in it can run: an opaque origin without scripts, and a policy that loads no
 * picture from elsewhere until the agent asks, because loading tells the sender that and where it was opened.
 */
export function OriginalMail({ html }: { html: string }) {
  const [isRemoteAllowed, setRemoteAllowed] = useState(false);
  const origin = useSyncExternalStore(
    noChange,
    () => window.location.origin,
    () => null,
  );
  if (!origin) return null;
  const hasRemote = html.includes(" data-remote-src=");
  return (
    <div className="flex flex-col gap-2">
      {hasRemote && !isRemoteAllowed && (
        <p className="flex flex-wrap items-center gap-2 text-xs text-soft">
          Pictures from elsewhere are not loaded.
          <Button size="sm" onClick={() => setRemoteAllowed(true)}>
            Load pictures
          </Button>
        </p>
      )}
      <iframe
        key={String(isRemoteAllowed)}
        title="Original mail"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        srcDoc={frameDocument({ html, origin, isRemoteAllowed })}
        className="h-96 w-full resize-y rounded-md border bg-[white]"
      />
    </div>
  );
}

/** Kept HTML has the address of a remote picture where nothing loads it. */
const withRemote = (html: string): string => html.replaceAll(' data-remote-src="', ' src="');

function frameDocument(input: { html: string; origin: string; isRemoteAllowed: boolean }): string {
  // Pictures from elsewhere come through this server, so nothing else may ever be called.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${input.origin} data:`;
  return `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><base target="_blank">
<style>body{margin:16px;font:14px/1.5 system-ui,sans-serif;color:#1c1916;background:#fff;overflow-wrap:anywhere}img{max-width:100%;height:auto}</style>
<body dir="auto">${input.isRemoteAllowed ? withRemote(input.html) : input.html}</body>`;
}
