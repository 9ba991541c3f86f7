import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type SettingsPageProps = {
  title: string;
  description?: ReactNode;
  /** The page's main button. */
  action?: ReactNode;
  /** With two columns where there is room. */
  isWide?: boolean;
  children: ReactNode;
};

/** Frame of every settings page: its heading and a column of cards. */
export function SettingsPage(props: SettingsPageProps) {
  const { title, description, action, isWide = false, children } = props;
  return (
    <div
      className={cn(
        "mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-6 md:px-8 md:py-8",
        isWide && "xl:max-w-7xl",
      )}
    >
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="flex min-w-0 flex-col gap-1">
          <h1 className="text-lg font-semibold">{title}</h1>
          {description && <p className="max-w-prose text-sm text-soft">{description}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}
