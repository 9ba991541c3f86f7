import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component whose code comes when it is first shown; until then there is nothing in its place. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | null = null;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, when its module loads.
  return function Lazy(props: Props) {
    const [isHere, setHere] = useState(Loaded !== null);
    useEffect(() => {
      if (isHere) return;
      const take = (component: ComponentType<Props>) => {
        Loaded = component;
        setHere(true);
      };
      // Offline: the next time it is shown asks again.
      load().then(take, () => undefined);
    }, [isHere]);
    return Loaded && <Loaded {...props} />;
  };
}
