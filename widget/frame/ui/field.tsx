import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";

type Naming = {
  id: string;
  "aria-invalid"?: "true";
  "aria-describedby"?: string;
};

type FieldProps = {
  label: string;
  /** Said behind the label, not part of the control's name. */
  hint?: string | undefined;
  error?: string | undefined;
  children: (naming: Naming) => ComponentChildren;
};

/** Label above, control, error below; all three tied together for assistive technology. */
export function Field({ label, hint, error, children }: FieldProps): JSX.Element {
  const id = useId();
  const naming: Naming = error
    ? { id, "aria-invalid": "true", "aria-describedby": `${id}-error` }
    : { id };
  return (
    <div class="field">
      <div class="field-label">
        <label for={id}>{label}</label>
        {hint && <span class="hint">{hint}</span>}
      </div>
      {children(naming)}
      {error && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
