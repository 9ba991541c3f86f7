import type { IdentifyInput, WidgetSessionView } from "@/lib/schemas/widget";
import type { Problem, Result } from "@/widget/client/result";
import type { KeyStore } from "@/widget/client/session/key-store";

type IdentityOptions = {
  store: KeyStore;
  identify: (input: IdentifyInput) => Promise<Result<WidgetSessionView>>;
  sessionId: () => string | null;
  onIdentified: (view: WidgetSessionView) => void;
  onProblem: (problem: Problem) => void;
};

const lastCallKey = "user";

/** Who the host page says the visitor is. Calls leave one after the other; an unchanged one sends nothing. */
export function createIdentity(options: IdentityOptions) {
  let turn: Promise<unknown> = Promise.resolve();

  const fingerprintOf = (input: IdentifyInput) =>
    JSON.stringify([
      options.sessionId(),
      Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);

  async function send(input: IdentifyInput): Promise<boolean> {
    const answer = await options.identify(input);
    if (answer.ok) options.onIdentified(answer.value);
    else options.onProblem(answer.problem);
    return answer.ok;
  }

  function inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  }

  return {
    /** `$segue.setUser`: true when the server has it, now or from before. */
    setUser: (input: IdentifyInput) =>
      inTurn(async () => {
        if (options.store.read(lastCallKey) === fingerprintOf(input)) return true;
        const isTaken = await send(input);
        if (isTaken) options.store.write(lastCallKey, fingerprintOf(input));
        return isTaken;
      }),
    /** The attribute calls; a null deletes. */
    setAttributes: (attributes: NonNullable<IdentifyInput["custom_attributes"]>) =>
      inTurn(() => send({ custom_attributes: attributes })),
    forget: () => options.store.write(lastCallKey, null),
  };
}
