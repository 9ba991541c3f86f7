import { fingerprint } from "@/widget/loader/fingerprint";
import type { Sdk } from "@/widget/loader/sdk";

type Attributes = Record<string, unknown>;
type Call = [method: string, ...args: unknown[]];

/** `$segue`, as public/sdk.d.ts declares it. */
export function createMethods(sdk: Sdk) {
  const setAttributes = (attributes: Attributes) =>
    sdk.post({ segue: 1, type: "set_attributes", attributes });
  const methods = {
    hasLoaded: true,
    get isOpen() {
      return sdk.isOpen;
    },
    get unreadCount() {
      return sdk.unreadCount;
    },
    toggle: (state?: "open" | "close") => sdk.setOpen(state ? state === "open" : !sdk.isOpen),
    toggleBubbleVisibility: (state: "show" | "hide") => sdk.showBubble(state !== "hide"),
    setUser(identifier: string | number, user: Attributes = {}) {
      const person = { identifier: String(identifier), user };
      sdk.identify({
        segue: 1,
        type: "set_user",
        ...person,
        fingerprint: fingerprint(person),
      });
    },
    setCustomAttributes: setAttributes,
    deleteCustomAttribute: (key: string) => setAttributes({ [key]: null }),
    setLocale: (locale: string) => sdk.post({ segue: 1, type: "set_locale", locale }),
    setColorScheme: (scheme: string) => sdk.post({ segue: 1, type: "set_color_scheme", scheme }),
    reset: () => sdk.reset(),
    /** So that `$segue = $segue || []; $segue.push([method, …])` works before and after loading. */
    push: ([method, ...args]: Call) => Reflect.get(methods, method)?.(...args),
  };
  return methods;
}
