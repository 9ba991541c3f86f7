/** Pictures that no browser runs anything from. SVG is not among them. */
const shownInline = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"]);

/**
 * Headers that keep a stranger's file from doing anything on our origin: everything but plain pictures is downloaded,
 * nothing is sniffed, and a document that is opened all the same runs in a sandbox.
 */
export function fileHeaders(file: { name: string; contentType: string; size: number }): Headers {
  const disposition = shownInline.has(file.contentType) ? "inline" : "attachment";
  const ascii = file.name.replaceAll(/[^\w. -]/g, "_");
  const encoded = encodeURIComponent(file.name).replaceAll("'", "%27");
  return new Headers({
    "Content-Type": file.contentType,
    "Content-Length": String(file.size),
    "Content-Disposition": `${disposition}; filename="${ascii}"; filename*=UTF-8''${encoded}`,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    // The frame that shows mails has an origin of its own; the signed link is the permission.
    "Cross-Origin-Resource-Policy": disposition === "inline" ? "cross-origin" : "same-origin",
    // The link itself is the permission, so the browser may keep the file for as long as the link lives.
    "Cache-Control": "private, max-age=86400, immutable",
  });
}
