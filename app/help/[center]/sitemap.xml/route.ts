import { escapeHtml } from "@/lib/markdown/render-inline";
import { AppError } from "@/server/errors";
import { findCenter } from "@/server/help-center/find-center";
import { listAddresses } from "@/server/help-center/queries";
import { route } from "@/server/http/route";

/** Every published article, for search engines (sitemaps.org). */
export const GET = route<{ center: string }>(async (_request, { center: slug }) => {
  const center = await findCenter(slug);
  if (!center) throw new AppError("not_found");
  const urls = (await listAddresses(center)).map(
    ([url, changed]) =>
      `<url><loc>${escapeHtml(url)}</loc><lastmod>${changed.toISOString()}</lastmod></url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>`;
  return new Response(xml, {
    headers: { "Content-Type": "application/xml", "Cache-Control": "public, max-age=3600" },
  });
});
