import { useEffect } from "react";

/** Shows in tab and dock that something waits: a dot on the icon, the number where the system takes one. */
export function useTabBadge(unreadCount: number): void {
  useEffect(() => {
    const link = document.createElement("link");
    link.rel = "icon";
    link.type = "image/svg+xml";
    link.href = `data:image/svg+xml,${encodeURIComponent(icon(unreadCount > 0))}`;
    document.head.append(link);
    if ("setAppBadge" in navigator) {
      // Only installed pages have a place for it.
      navigator.setAppBadge(unreadCount).catch(() => undefined);
    }
    return () => link.remove();
  }, [unreadCount]);
}

const dot = `<circle cx="19" cy="5" r="5" fill="#dc2626"/>`;

/** The brand's mark, for a tab of either colour. */
function icon(isWaiting: boolean): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"><path d="M5 3h11a4 4 0 0 1 4 4v2.5M5 3a3 3 0 0 0-3 3v6.5a3 3 0 0 0 3 3v3.2l3-2.2" stroke="#78716c" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/><path d="M9.5 11.5H22v9H9.5z" fill="#0f766e" stroke="#0f766e" stroke-width="2" stroke-linejoin="round"/><path d="m9.5 12.5 6.25 4.5L22 12.5" stroke="#fff" stroke-width="1.75" stroke-linejoin="round"/>${isWaiting ? dot : ""}</svg>`;
}
