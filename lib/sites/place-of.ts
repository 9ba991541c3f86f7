/** How content networks and proxies tell where somebody is: town, country. */
const headerPairs = [
  ["cf-ipcity", "cf-ipcountry"],
  ["x-vercel-ip-city", "x-vercel-ip-country"],
  ["cloudfront-viewer-city", "cloudfront-viewer-country"],
  ["x-appengine-city", "x-appengine-country"],
] as const;

const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Town and country of a request, as a proxy in front tells them; null without one that does. Trust is the caller's. */
export function placeOf(headers: Headers): string | null {
  for (const [city, country] of headerPairs) {
    const parts = [readTown(headers.get(city)), readCountry(headers.get(country))].filter(Boolean);
    if (parts.length > 0) return parts.join(", ");
  }
  return null;
}

function readTown(value: string | null): string | null {
  if (!value) return null;
  try {
    return decodeURIComponent(value).slice(0, 80);
  } catch {
    return value.slice(0, 80);
  }
}

function readCountry(code: string | null): string | null {
  // XX and T1 stand for unknown places and for Tor.
  if (!code || !/^[A-Za-z]{2}$/.test(code) || code.toUpperCase() === "XX") return null;
  return countries.of(code.toUpperCase()) ?? null;
}
