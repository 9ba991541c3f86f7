export type KeyStore = {
  read(key: string): string | null;
  /** null removes. */
  write(key: string, value: string | null): void;
  clear(): void;
};

/** A store for as long as the page lives. */
export function memoryKeyStore(): KeyStore {
  const entries = new Map<string, string>();
  return {
    read: (key) => entries.get(key) ?? null,
    write(key, value) {
      if (value === null) entries.delete(key);
      else entries.set(key, value);
    },
    clear: () => entries.clear(),
  };
}

/** localStorage under `prefix`; where the browser forbids or fills it up, memory takes over. */
export function browserKeyStore(prefix: string): KeyStore {
  const memory = memoryKeyStore();
  return {
    read(key) {
      try {
        return localStorage.getItem(prefix + key) ?? memory.read(key);
      } catch {
        return memory.read(key);
      }
    },
    write(key, value) {
      memory.write(key, value);
      try {
        if (value === null) localStorage.removeItem(prefix + key);
        else localStorage.setItem(prefix + key, value);
      } catch {
        // Blocked or full: memory has it for this visit.
      }
    },
    clear() {
      memory.clear();
      try {
        for (const key of Object.keys(localStorage)) {
          if (key.startsWith(prefix)) localStorage.removeItem(key);
        }
      } catch {
        // Blocked: there was nothing but memory.
      }
    },
  };
}
