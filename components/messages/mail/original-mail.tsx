"use client";

import { useTheme } from "next-themes";
import { useState, useSyncExternalStore } from "react";
import { darkGround } from "@/components/messages/mail/dark-ground";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";

const noChange = () => () => {};

/**
 * The sanitized HTML of a mail. Nothing in it can run: an opaque origin without scripts, and a policy that loads no
 * picture from elsewhere until the agent asks, because loading tells the sender that and where it was opened.
 */
export function OriginalMail({ html }: { html: string }) {
  const t = useWords();
  const [isRemoteAllowed, setRemoteAllowed] = useState(false);
  const [hasOwnColours, setOwnColours] = useState(false);
  const isDarkTheme = useTheme().resolvedTheme === "dark";
  const origin = useSyncExternalStore(
    noChange,
    () => window.location.origin,
    () => null,
  );
  if (!origin) return null;
  const isRemoteBlocked = html.includes(" data-remote-src=") && !isRemoteAllowed;
  const ground = darkGround(html);
  // A mail designed dark is at home at night: turning it would make it light.
  const isTurnable = isDarkTheme && ground === null;
  const isDark = isTurnable && !hasOwnColours;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-soft empty:hidden">
        {isRemoteBlocked && (
          <>
            <p>{t("Pictures from elsewhere are not loaded.")}</p>
            <Button size="sm" onClick={() => setRemoteAllowed(true)}>
              {t("Load pictures")}
            </Button>
          </>
        )}
        {isTurnable && (
          <Button
            size="sm"
            variant="ghost"
            className="ms-auto"
            aria-pressed={hasOwnColours}
            onClick={() => setOwnColours(!hasOwnColours)}
          >
            {t("Its own colours")}
          </Button>
        )}
      </div>
      <div className="overflow-hidden rounded-md border">
        <iframe
          key={`${isRemoteAllowed} ${isDark}`}
          title={t("Original mail")}
          sandbox={"allow-popups allow-popups-to-escape-sandbox"}
          referrerPolicy="no-referrer"
          srcDoc={frameDocument({ html, origin, isRemoteAllowed, isDark, ground })}
          className={cn(
            "block h-96 w-full resize-y bg-[white]",
            // Mails are written for white paper: turning all of it keeps every word apart from its ground.
            isDark && "hue-rotate-180 invert-90",
          )}
        />
      </div>
    </div>
  );
}

/** Kept HTML has the address of a remote picture where nothing loads it. */
const withRemote = (html: string): string => html.replaceAll(' data-remote-src="', ' src="');

type FrameInput = {
  html: string;
  origin: string;
  isRemoteAllowed: boolean;
  isDark: boolean;
  /** The dark colour the mail lays under its words, which then lies under all of the page. */
  ground: string | null;
};

function frameDocument({ html, origin, isRemoteAllowed, isDark, ground }: FrameInput): string {
  // Pictures from elsewhere come through this server, so nothing else may ever be called.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${origin} data:`;
  // Turned with the rest, pictures are turned back; without a source they are words.
  const pictures = isDark ? "img[src]{filter:invert(1) hue-rotate(180deg)}" : "";
  const paper = ground ? `color:#ece9e6;background:${ground}` : "color:#1c1916;background:#fff";
  // The browser's own blue cannot be read on it; a colour of the mail's own stays.
  const links = ground ? "a{color:inherit}" : "";
  return `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><base target="_blank">
<style>html{color-scheme:light}body{margin:16px;font:14px/1.5 system-ui,sans-serif;${paper};overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}${links}${pictures}</style>
<body dir="auto">${isRemoteAllowed ? withRemote(html) : html}</body>`;
}
