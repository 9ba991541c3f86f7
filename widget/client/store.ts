export type Store<State> = {
  get(): State;
  /** Replaces the named parts; listeners hear of it once, at once. */
  set(change: Partial<State>): void;
  /** Calls `listener` after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
};

/** One immutable value that can be watched. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Resolves once `holds` is true, at once when it is. */
export function until<State>(store: Pick<Store<State>, "subscribe">, holds: () => boolean) {
  return new Promise<void>((resolve) => {
    if (holds()) return resolve();
    const stop = store.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
  });
}
