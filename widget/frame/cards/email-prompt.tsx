import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { EmailPromptPayload, WidgetMessageView } from "@/lib/schemas/message";
import { looksLikeEmail } from "@/widget/client/answer-check";
import { useWidget } from "@/widget/frame/context";
import { likelyAddress } from "@/widget/frame/text/likely-address";
import { Field } from "@/widget/frame/ui/field";
import { EnvelopeIcon } from "@/widget/frame/ui/icons";
import { sayProblem } from "@/widget/frame/ui/say-problem";

/** The card that asks for an address: submit, correct later, or "Not now". */
export function EmailPrompt({ message }: { message: WidgetMessageView }): JSX.Element {
  const { t, client } = useWidget();
  const [isEditing, setEditing] = useState(false);
  const [warning, setWarning] = useState<string | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const payload = message.payload as EmailPromptPayload;
  const { conversationId } = message;

  function settle(said: string | null) {
    setWarning(said);
    setEditing(false);
    // The focused control is gone; keep a keyboard user where he was.
    requestAnimationFrame(() => status.current?.focus());
  }

  if (payload.state === "waiting" || isEditing) {
    return (
      <PromptForm
        message={message}
        email={payload.email ?? ""}
        isCorrection={isEditing}
        onDone={settle}
        onDismiss={() => {
          if (payload.state !== "waiting") return settle(null);
          void client.answers.emailPrompt(conversationId, { action: "dismiss" });
        }}
      />
    );
  }
  const isGiven = payload.state === "submitted" && payload.email;
  return (
    <div class="prompt-line" ref={status} tabIndex={-1} role="status">
      <EnvelopeIcon />
      <span>
        {isGiven && <>{t("emailKnown", { email: payload.email ?? "" })} · </>}
        <button type="button" class="link-button" onClick={() => setEditing(true)}>
          {isGiven ? t("change") : t("promptTitle")}
        </button>
        {warning && <small class="warning">{t("emailDoubt")}</small>}
      </span>
    </div>
  );
}

type PromptFormProps = {
  message: WidgetMessageView;
  email: string;
  isCorrection: boolean;
  onDone: (warning: string | null) => void;
  onDismiss: () => void;
};

function PromptForm({ message, email, isCorrection, onDone, onDismiss }: PromptFormProps) {
  const speech = useWidget();
  const { t, client } = speech;
  const [value, setValue] = useState(email);
  const [error, setError] = useState<string>();
  const [isSending, setSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const likely = likelyAddress(value);

  function refuse(text: string) {
    setError(text);
    input.current?.focus();
  }

  async function submit() {
    if (isSending) return;
    if (!looksLikeEmail(value)) return refuse(t("flawEmail"));
    setSending(true);
    const given = { action: "submit", email: value.trim() } as const;
    const answer = await client.answers.emailPrompt(message.conversationId, given);
    setSending(false);
    if (answer.ok) return onDone(answer.value.warning);
    const { problem } = answer;
    refuse(problem.code === "invalid_input" ? t("flawEmail") : sayProblem(problem, speech));
  }

  return (
    <form
      class="card prompt"
      aria-label={t("promptTitle")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p class="prompt-title">
        <EnvelopeIcon /> {t("promptTitle")}
      </p>
      <p dir="auto">{message.text}</p>
      <Field label={t("email")} error={error}>
        {(naming) => (
          <>
            <input
              {...naming}
              ref={input}
              type="email"
              inputMode="email"
              autocomplete="email"
              value={value}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
            <p role="status">
              {likely && (
                <button
                  type="button"
                  class="link-button"
                  onClick={() => {
                    setValue(likely);
                    input.current?.focus();
                  }}
                >
                  {t("didYouMean", { email: likely })}
                </button>
              )}
            </p>
          </>
        )}
      </Field>
      <div class="row">
        <button type="submit" class="button" aria-disabled={isSending}>
          {t("submit")}
        </button>
        <button type="button" class="button quiet" onClick={onDismiss}>
          {t(isCorrection ? "cancel" : "notNow")}
        </button>
      </div>
    </form>
  );
}
