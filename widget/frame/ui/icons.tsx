import type { ComponentChildren } from "preact";

export function Icon({
  children,
  name,
}: {
  children: ComponentChildren;
  name?: string | undefined;
}) {
  const naming = name
    ? ({ role: "img", "aria-label": name } as const)
    : ({ "aria-hidden": "true" } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or decoration beside words.
    <svg class="icon" viewBox="0 0 24 24" {...naming}>
      {children}
    </svg>
  );
}

type Named = { name?: string };

export const BackIcon = () => (
  <Icon>
    <path d="M15 6l-6 6 6 6" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <path stroke-width="3" d="M5 12h.01M12 12h.01M19 12h.01" />
  </Icon>
);
export const SendIcon = () => (
  <Icon>
    <path d="M12 19V5M6 11l6-6 6 6" />
  </Icon>
);
export const ClipIcon = () => (
  <Icon>
    <path d="M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.6-8.6a3.3 3.3 0 0 1 4.7 4.7l-8.6 8.6a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8" />
  </Icon>
);
export const FileIcon = () => (
  <Icon>
    <path d="M14 3H7a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V7zM14 3v4h4" />
  </Icon>
);
export const EnvelopeIcon = ({ name }: Named) => (
  <Icon name={name}>
    <path d="M4 6h16v12H4zM4 7l8 6 8-6" />
  </Icon>
);
export const SentIcon = ({ name }: Named) => (
  <Icon name={name}>
    <path d="M5 12.5l4.5 4.5L19 7.5" />
  </Icon>
);
export const ClockIcon = ({ name }: Named) => (
  <Icon name={name}>
    <path d="M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z" />
  </Icon>
);
export const AlertIcon = ({ name }: Named) => (
  <Icon name={name}>
    <path d="M12 8v5M12 16.5v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z" />
  </Icon>
);
export const SeenIcon = ({ name }: Named) => (
  <Icon name={name}>
    <path d="M2 12.5l4.5 4.5L16 7.5M11.5 16l1 1L22 7.5" />
  </Icon>
);
export const SmileIcon = () => (
  <Icon>
    <path d="M8.5 14a4 4 0 0 0 7 0M9 9.5v.1M15 9.5v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z" />
  </Icon>
);
export const DownIcon = () => (
  <Icon>
    <path d="M12 5v14M6 13l6 6 6-6" />
  </Icon>
);
