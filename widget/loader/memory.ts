import type { HostMemory } from "@/lib/widget-protocol";

/** What the host page keeps between visits; without storage, as long as the page lives. */
export function createMemory(websiteToken: string) {
  const key = `segue:${websiteToken}`;
  let memory: Partial<HostMemory> = {};
  try {
    memory = JSON.parse(localStorage.getItem(key) ?? "{}") ?? {};
  } catch {
    // Blocked or not ours.
  }
  function save() {
    try {
      localStorage.setItem(key, JSON.stringify(memory));
    } catch {
      // Blocked or full: this visit remembers.
    }
  }
  return {
    read: () => memory,
    write(change: Partial<HostMemory>) {
      memory = { ...memory, ...change };
      save();
    },
    /** Logged out: only the look stays. */
    forget() {
      const { token: _, user: __, activeAt: ___, ...look } = memory;
      memory = look;
      save();
    },
  };
}
