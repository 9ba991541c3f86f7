"use client";

import { CircleAlert } from "lucide-react";
import { createContext, type ReactNode, useContext, useId } from "react";
import { cn } from "@/components/ui/cn";
import { Label } from "@/components/ui/form/label";

type FieldControl = {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
};

const FieldContext = createContext<FieldControl | null>(null);

/** Ids and aria attributes of the surrounding Field; controls of the kit take them by themselves. */
export function useFieldControl(): Partial<FieldControl> {
  return useContext(FieldContext) ?? {};
}

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do about it. */
  error?: string | null | undefined;
  isRequired?: boolean;
  /** inline: the label beside the control, for switches. */
  layout?: "stacked" | "inline";
  className?: string;
  children: ReactNode;
};

/** A labelled control with its hint and its error. */
export function Field({
  label,
  hint,
  error,
  isRequired = false,
  layout = "stacked",
  className,
  children,
}: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(" ");
  const control: FieldControl = {
    id,
    ...(describedBy && { "aria-describedby": describedBy }),
    ...(error && { "aria-invalid": true }),
    ...(isRequired && { "aria-required": true }),
  };
  return (
    <FieldContext value={control}>
      <div
        className={cn(
          layout === "stacked"
            ? "flex flex-col gap-1"
            : "grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1",
          className,
        )}
      >
        <Label htmlFor={id}>{label}</Label>
        {children}
        {hint && (
          <p id={hintId} className="col-span-full text-xs text-faint">
            {hint}
          </p>
        )}
        {error && (
          <p
            id={errorId}
            role="alert"
            className="col-span-full flex items-start gap-1 text-xs text-failed"
          >
            <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
            {error}
          </p>
        )}
      </div>
    </FieldContext>
  );
}
