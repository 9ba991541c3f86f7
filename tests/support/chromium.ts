import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * A Chromium to test with: the system's, else Playwright's own, else the one that comes as an npm package and is
 * unpacked into the temporary folder at first.
 */
export async function findChromium(): Promise<string> {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  for (const name of names) {
    const found = folders.map((folder) => path.join(folder, name)).find(existsSync);
    if (found) return found;
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
