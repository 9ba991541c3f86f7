/** A text as the last part of an address: letters and digits of any script, joined by "-"; "" when it has none. */
export function slugOf(text: string, maxLength = 80): string {
  const slug = text
    .normalize("NFKD")
    // Accents of Latin letters go; marks of other scripts belong to them.
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, maxLength);
  return slug.replaceAll(/^-+|-+$/g, "");
}

/** Gives each heading of a page an id of its own. */
export function makeAnchors(): (heading: string) => string {
  const taken = new Map<string, number>();
  return (heading) => {
    const slug = slugOf(heading) || "section";
    const count = taken.get(slug) ?? 0;
    taken.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count + 1}`;
  };
}
