import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { listAsked } from "@/lib/inbox/list-asked";
import { campaignAnswer, consentAnswer } from "@/lib/inbox/start-answers";
import type { PreChatField } from "@/lib/schemas/inbox-settings";
import { type AnswerFlaw, findAnswerFlaw } from "@/widget/client/answer-check";
import { type Draft, startDraftKey } from "@/widget/client/reading/drafts";
import type { QueuedFile } from "@/widget/client/sync/queue-store";
import { useClientState, useWidget } from "@/widget/frame/context";
import { focusFirst } from "@/widget/frame/focus-first";
import { PreChatFields } from "@/widget/frame/home/pre-chat-fields";
import { Linkified } from "@/widget/frame/text/linkified";
import { sayProblem } from "@/widget/frame/ui/say-problem";
import { Composer } from "@/widget/frame/writing/composer";
import type { Words } from "@/widget/locales/en";

const flawWords: Record<AnswerFlaw, keyof Words> = {
  needed: "flawNeeded",
  email: "flawEmail",
  phone: "flawPhone",
  number: "flawNumber",
  link: "flawLink",
  date: "flawDate",
  tooLong: "flawTooLong",
};

/** A new conversation: the pre-chat form, when it is on, and the first message, which belongs to it. */
export function StartForm({ onStarted }: { onStarted: (id: string) => void }): JSX.Element {
  const { campaign, client, t, trays } = useWidget();
  const { inbox } = useClientState();
  const [draft, setDraft] = useState(() => client.drafts.read(startDraftKey));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [isSkipped, setSkipped] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const form = isSkipped ? null : (inbox?.preChatForm ?? null);
  const fields = form?.fields ?? [];
  const asked = listAsked(fields, draft.answers);
  const tray = trays(startDraftKey);
  const consent = inbox?.consent ?? null;
  const agreed: Draft["answers"] = consent ? { [consentAnswer]: consent } : {};
  const mustAgree = consent !== null && draft.answers[consentAnswer] !== consent;

  function change(part: Partial<Draft>) {
    const next = { ...draft, ...part };
    setDraft(next);
    client.drafts.write(startDraftKey, next);
  }

  useRefusedForm(({ draft: refused, error }) => {
    const text = [draft.text, refused.text].filter(Boolean).join("\n");
    const { [consentAnswer]: _, ...kept } = draft.answers;
    change({ text, answers: { ...kept, ...refused.answers } });
    setErrors(error);
  });

  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    box.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [errors]);

  function start(message: { text: string; files: QueuedFile[] }) {
    const flaws = asked.flatMap((field): [string, string][] => {
      const flaw = findAnswerFlaw(field, draft.answers[field.key] ?? "");
      return flaw ? [[field.key, t(flawWords[flaw], { label: field.label })]] : [];
    });
    if (flaws.length > 0) {
      tray.restore(message.files);
      return setErrors(Object.fromEntries(flaws));
    }
    const form = {
      ...trimAnswers(asked, draft.answers),
      ...agreed,
      ...(campaign && { [campaignAnswer]: campaign.id }),
    };
    const filled = Object.keys(form).length > 0 && { form };
    const id = client.send({ conversationId: null, ...message, ...filled });
    // Who agreed once is not asked again by this page.
    client.drafts.write(startDraftKey, { text: "", answers: agreed });
    onStarted(id);
  }

  return (
    <form
      class="card start"
      noValidate
      ref={box}
      aria-labelledby="start-title"
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 id="start-title">
        <button type="button" class="start-button" onClick={focusFirst}>
          {t("sendUsMessage")}
        </button>
      </h2>
      {(campaign || inbox?.greeting) && (
        <p class="text" dir="auto">
          {campaign?.text ?? inbox?.greeting}
        </p>
      )}
      {errors[""] && (
        <p class="field-error" role="alert">
          {errors[""]}
        </p>
      )}
      {mustAgree && (
        <Consent
          text={consent}
          onAgree={() => change({ answers: { ...draft.answers, ...agreed } })}
        />
      )}
      {!mustAgree && fields.length > 0 && (
        <div class="fields">
          {form?.intro && <p>{form.intro}</p>}
          <PreChatFields
            fields={asked}
            answers={draft.answers}
            errors={errors}
            onAnswer={(key, value) => change({ answers: { ...draft.answers, [key]: value } })}
          />
          {fields.length > 0 && fields.every((field) => !field.isRequired) && (
            <button type="button" class="button quiet" onClick={() => setSkipped(true)}>
              {t("skip")}
            </button>
          )}
        </div>
      )}
      {!mustAgree && (
        <Composer
          text={draft.text}
          tray={tray}
          onText={(text) => change({ text })}
          onSend={start}
        />
      )}
    </form>
  );
}

/** What is agreed to before anything is written. */
function Consent({ text, onAgree }: { text: string; onAgree: () => void }): JSX.Element {
  const { t } = useWidget();
  return (
    <>
      <p class="text" dir="auto">
        <Linkified text={text} />
      </p>
      <button
        type="button"
        class="button"
        onClick={() => {
          onAgree();
          setTimeout(focusFirst);
        }}
      >
        {t("agree")}
      </button>
    </>
  );
}

function trimAnswers(fields: PreChatField[], answers: Draft["answers"]) {
  return Object.fromEntries(fields.map(({ key }) => [key, answers[key]?.trim() ?? ""]));
}

/** What the server refused comes back once: everything typed, and the error at its field. */
function useRefusedForm(take: (refused: { draft: Draft; error: Record<string, string> }) => void) {
  const speech = useWidget();
  const { client, trays, t } = speech;
  const { inbox, refusedForm } = useClientState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal.
  useEffect(() => {
    if (!refusedForm) return;
    const { text, answers, files, problem } = refusedForm;
    trays(startDraftKey).restore(files);
    const key = problem.field?.split(".")[1] ?? "";
    const { [consentAnswer]: _, ...given } = answers;
    const isConsent = key === consentAnswer;
    // The words have changed meanwhile: the new ones are read and agreed to.
    if (isConsent) client.refresh();
    const field = inbox?.preChatForm?.fields.find((one) => one.key === key);
    const flaw = field && findAnswerFlaw(field, given[key] ?? "");
    const said = flaw ? t(flawWords[flaw], { label: field.label }) : sayProblem(problem, speech);
    take({ draft: { text, answers: given }, error: isConsent ? {} : { [key]: said } });
    client.clearRefusedForm();
  }, [refusedForm]);
}
