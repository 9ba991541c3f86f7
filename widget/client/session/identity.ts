import type { IdentifyInput, WidgetSessionView } from "@/lib/schemas/widget";
import { isWorthWaiting, type Problem, type Result } from "@/widget/client/result";
import type { Era } from "@/widget/client/session/era";
import type { KeyStore } from "@/widget/client/session/key-store";

type IdentityOptions = {
  store: KeyStore;
  identify: (input: IdentifyInput) => Promise<Result<WidgetSessionView>>;
  /** Resolves when there is a session to identify. */
  whenReady: () => Promise<void>;
  sessionId: () => string | null;
  onIdentified: (view: WidgetSessionView) => void;
  onProblem: (problem: Problem) => void;
  era: Era;
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

  async function send(input: IdentifyInput, isCurrent: () => boolean): Promise<boolean> {
    for (let attempt = 1; isCurrent(); attempt++) {
      await options.whenReady();
      const answer = isCurrent() && (await options.identify(input));
      if (!answer || !isCurrent()) break;
      if (answer.ok) {
        options.onIdentified(answer.value);
        return true;
      }
      const { problem } = answer;
      if (!isWorthWaiting(problem) || attempt === maxAttempts) {
        options.onProblem(problem);
        break;
      }
      await pause(problem.retryAfterMs ?? 500 * 2 ** attempt);
    }
    return false;
  }

  /** What was said of a visitor is not said of the one after him. */
  function inTurn(work: (isCurrent: () => boolean) => Promise<boolean>): Promise<boolean> {
    const isCurrent = options.era.begin();
    const next = turn.then(() => isCurrent() && work(isCurrent));
    turn = next.catch(() => undefined);
    return next;
  }

  return {
    /** `$segue.setUser`: true when the server has it, now or from before. */
    setUser: (input: IdentifyInput) =>
      inTurn(async (isCurrent) => {
        await options.whenReady();
        if (!isCurrent()) return false;
        if (options.store.read(lastCallKey) === fingerprintOf(input)) return true;
        const isTaken = await send(input, isCurrent);
        if (isTaken) options.store.write(lastCallKey, fingerprintOf(input));
        return isTaken;
      }),
    /** The attribute calls; a null deletes. */
    setAttributes: (attributes: NonNullable<IdentifyInput["custom_attributes"]>) =>
      inTurn((isCurrent) => send({ custom_attributes: attributes }, isCurrent)),
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
