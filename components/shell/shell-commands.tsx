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
import { useWords } from "@/components/words/words-provider";

/** Commands of every page: where one can go, how it looks, which keys there are. */
export function ShellCommands({ isAdministrator }: { isAdministrator: boolean }) {
  const t = useWords();
  const router = useRouter();
  const palette = usePalette();
  const { resolvedTheme, setTheme } = useTheme();
  const commands = useMemo((): Command[] => {
    const go = (id: string, title: string, href: string, icon: Command["icon"]): Command => ({
      ...{ id: `go-${id}`, title, section: t("Go to"), icon, run: () => router.push(href) },
    });
    const isDark = resolvedTheme === "dark";
    return [
      go("conversations", t("Conversations"), "/app/conversations", <MessagesSquare aria-hidden />),
      {
        ...{ id: "go-search", title: t("Search"), section: t("Go to"), shortcut: "/" },
        keywords: t("find messages contacts conversations"),
        icon: <Search aria-hidden />,
        run: () => {
          const box = document.getElementById(searchBoxId);
          if (box) box.focus();
          else router.push(searchPath(""));
        },
      },
      go("contacts", t("Contacts"), "/app/contacts", <ContactRound aria-hidden />),
      ...settingsSections
        .filter((section) => isAdministrator || !section.isForAdministrators)
        .map(({ href, label }) =>
          go(
            href,
            t("Settings: {page}", { page: t(label) }),
            href,
            <Settings key="icon" aria-hidden />,
          ),
        ),
      {
        id: "theme",
        title: isDark ? t("Light colours") : t("Dark colours"),
        section: t("Look"),
        keywords: t("theme dark light mode"),
        icon: isDark ? <Sun aria-hidden /> : <MoonStar aria-hidden />,
        run: () => setTheme(isDark ? "light" : "dark"),
      },
      {
        id: "keys",
        title: t("Keyboard shortcuts"),
        section: t("Help"),
        shortcut: "?",
        icon: <Keyboard aria-hidden />,
        run: () => palette.showHelp(true),
      },
    ];
  }, [router, palette, resolvedTheme, setTheme, isAdministrator, t]);
  useCommands("shell", commands);
  return null;
}
