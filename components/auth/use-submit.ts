import { useState, useSyncExternalStore } from "react";
import { useWords } from "@/components/words/words-provider";
import type { Ack, ProblemView } from "@/lib/events";

const nothing = () => () => undefined;

/** False in the server's HTML and until React listens: forms keep their button shut that long. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );

type Submit<Input> = {
  submit: (input: Input) => Promise<void>;
  /** Nothing may be submitted now. */
  isBlocked: boolean;
  isBusy: boolean;
  /** The last answer, unless it was a success. */
  problem: ProblemView | null;
  /** The problem's text, when it belongs to this field. */
  errorOf: (field: string) => string | null;
  /** The problem's text, when it belongs to none of the form's fields. */
  formError: string | null;
};

/** Sends a form to an action or an endpoint and holds what came of it. A lost connection is a problem like others. */
export function useSubmit<Input, Value>(input: {
  send: (input: Input) => Promise<Ack<Value>>;
  fields: string[];
  onDone: (value: Value, input: Input) => void;
}): Submit<Input> {
  const { send, fields, onDone } = input;
  const t = useWords();
  const unreachable: ProblemView = {
    code: "unavailable",
    message: t("The server could not be reached. Check your connection and try again."),
  };
  const isHydrated = useIsHydrated();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const isFieldProblem = problem?.field !== undefined && fields.includes(problem.field);

  async function submit(values: Input): Promise<void> {
    setIsBusy(true);
    const result = await send(values).catch((): Ack<Value> => ({ ok: false, error: unreachable }));
    setIsBusy(false);
    setProblem(result.ok ? null : result.error);
    if (result.ok) onDone(result.value, values);
  }

  return {
    submit,
    isBlocked: !isHydrated || isBusy,
    isBusy,
    problem,
    errorOf: (field) => (problem?.field === field ? problem.message : null),
    formError: problem && !isFieldProblem ? problem.message : null,
  };
}
