import type { JSX } from "preact";
import type { FormPayload } from "@/lib/schemas/message";

/** What the visitor filled in before he wrote. */
export function FormSummary({ payload }: { payload: FormPayload }): JSX.Element {
  return (
    <dl class="card summary">
      {payload.answers.map(({ key, label, value, shown }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd dir="auto">{shown ?? value}</dd>
        </div>
      ))}
    </dl>
  );
}
