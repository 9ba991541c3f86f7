"use client";

import {
  ContactRound,
  Keyboard,
  MessagesSquare,
  MoonStar,
  Search,
  Settings,
  Sun,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { useTheme } from "next-themes";
import { useMemo } from "react";
import type { Command } from "@/components/palette/command";
import { useCommands, usePalette } from "@/components/palette/palette-provider";
import { searchBoxId, searchPath } from "@/components/search/search-path";
import { settingsSections } from "@/components/settings/settings-sections";

/** Commands of every page: where one can go, how it looks, which keys there are. */
export function ShellCommands({ isAdministrator }: { isAdministrator: boolean }) {
  const router = useRouter();
  const palette = usePalette();
  const { resolvedTheme, setTheme } = useTheme();
  const commands = useMemo((): Command[] => {
    const go = (id: string, title: string, href: string, icon: Command["icon"]): Command => ({
      ...{ id: `go-${id}`, title, section: "Go to", icon, run: () => router.push(href) },
    });
    const isDark = resolvedTheme === "dark";
    return [
      go("conversations", "Conversations", "/app/conversations", <MessagesSquare aria-hidden />),
      {
        ...{ id: "go-search", title: "Search", section: "Go to", shortcut: "/" },
        keywords: "find messages contacts conversations",
        icon: <Search aria-hidden />,
        run: () => {
          const box = document.getElementById(searchBoxId);
          if (box) box.focus();
          else router.push(searchPath(""));
        },
      },
      go("contacts", "Contacts", "/app/contacts", <ContactRound aria-hidden />),
      ...settingsSections
        .filter((section) => isAdministrator || !section.isForAdministrators)
        .map(({ href, label }) =>
          go(href, `Settings: ${label}`, href, <Settings key="icon" aria-hidden />),
        ),
      {
        id: "theme",
        title: isDark ? "Light colours" : "Dark colours",
        section: "Look",
        keywords: "theme dark light mode",
        icon: isDark ? <Sun aria-hidden /> : <MoonStar aria-hidden />,
        run: () => setTheme(isDark ? "light" : "dark"),
      },
      {
        id: "keys",
        title: "Keyboard shortcuts",
        section: "Help",
        shortcut: "?",
        icon: <Keyboard aria-hidden />,
        run: () => palette.showHelp(true),
      },
    ];
  }, [router, palette, resolvedTheme, setTheme, isAdministrator]);
  useCommands("shell", commands);
  return null;
}
