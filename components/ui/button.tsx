import { cva, type VariantProps } from "class-variance-authority";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { Spinner } from "@/components/ui/spinner";

const buttonClasses = cva(
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap transition-colors duration-150 disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        /** The one thing to do on a screen. */
        primary: "bg-accent text-on-accent hover:bg-accent-hover",
        secondary: "border border-line bg-card text-ink hover:bg-fill",
        ghost: "text-soft hover:bg-fill hover:text-ink",
        danger: "bg-failed text-on-failed hover:bg-failed-hover",
        link: "h-auto px-0 text-accent-ink underline underline-offset-4 hover:text-ink",
      },
      size: {
        sm: "h-7 px-2 text-xs pointer-coarse:h-9",
        md: "h-8 px-3 text-sm pointer-coarse:h-10",
        lg: "h-10 px-4 text-sm",
        icon: "size-8 pointer-coarse:size-10",
        iconSm: "size-7 pointer-coarse:size-9",
      },
    },
    compoundVariants: [{ variant: "link", class: "h-auto px-0 pointer-coarse:h-auto" }],
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof buttonClasses> & {
    /** Renders its only child with the button's look: for links. */
    asChild?: boolean;
    /** Shows a spinner and takes no clicks; the label stays. */
    isBusy?: boolean;
  };

/** A button. Icon buttons need an `aria-label`. */
export function Button({
  className,
  variant,
  size,
  asChild = false,
  isBusy = false,
  type = "button",
  disabled,
  children,
  ...props
}: ButtonProps) {
  const classes = cn(buttonClasses({ variant, size }), className);
  if (asChild) {
    return (
      <Slot.Root className={classes} {...props}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button
      type={type}
      className={classes}
      disabled={disabled || isBusy}
      aria-busy={isBusy || undefined}
      {...props}
    >
      {isBusy && <Spinner />}
      {children}
    </button>
  );
}
