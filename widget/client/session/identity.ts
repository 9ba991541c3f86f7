import type { IdentifyInput, WidgetSessionView } from "@/lib/schemas/widget";
import { isPassing, type Problem, type Result } from "@/widget/client/result";
import type { KeyStore } from "@/widget/client/session/key-store";

type IdentityOptions = {
  store: KeyStore;
  identify: (input: IdentifyInput) => Promise<Result<WidgetSessionView>>;
  /** Resolves when there is a session to identify. */
  whenReady: () => Promise<void>;
  sessionId: () => string | null;
  onIdentified: (view: WidgetSessionView) => void;
  onProblem: (problem: Problem) => void;
};

export type Identity = ReturnType<typeof createIdentity>;

const lastCallKey = "user";
const maxAttempts = 6;

/** Who the host page says the visitor is. Calls leave one after the other; an unchanged one sends nothing. */
export function createIdentity(options: IdentityOptions) {
  let turn: Promise<unknown> = Promise.resolve();

  const fingerprintOf = (input: IdentifyInput) =>
    JSON.stringify([
      options.sessionId(),
      Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);

  async function send(input: IdentifyInput): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      await options.whenReady();
      const answer = await options.identify(input);
      if (answer.ok) {
        options.onIdentified(answer.value);
        return true;
      }
      const { problem } = answer;
      const isWorthWaiting = isPassing(problem) || problem.code === "unauthenticated";
      if (!isWorthWaiting || attempt === maxAttempts) {
        options.onProblem(problem);
        return false;
      }
      await pause(problem.retryAfterMs ?? 500 * 2 ** attempt);
    }
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
        await options.whenReady();
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

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
