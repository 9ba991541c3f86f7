import { cn } from "@/components/ui/cn";

type AvatarProps = {
  name: string;
  /** Of the contact, told by the site: only https images are shown. */
  imageUrl?: string | null;
  /** Stands instead of initials. */
  sign?: string | undefined;
  size?: "sm" | "md" | "lg";
  className?: string;
};

const sizes = { sm: "size-5 text-[0.625rem]", md: "size-8 text-xs", lg: "size-12 text-base" };

/** A round picture or initials. Decoration: the name always stands beside it. */
export function Avatar({ name, imageUrl, sign, size = "md", className }: AvatarProps) {
  const classes = cn(
    "inline-flex shrink-0 items-center justify-center overflow-hidden rounded-full bg-fill-strong font-medium text-soft select-none",
    sizes[size],
    className,
  );
  if (imageUrl?.startsWith("https://")) {
    return (
      // biome-ignore lint/performance/noImgElement: addresses are foreign; the image proxy must not call them.
      <img
        src={imageUrl}
        alt=""
        referrerPolicy="no-referrer"
        loading="lazy"
        className={cn(classes, "object-cover")}
      />
    );
  }
  return (
    <span className={classes} aria-hidden>
      {sign ?? initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => Array.from(word ?? "")[0] ?? "",
  );
  return letters.join("").toLocaleUpperCase() || "?";
}
