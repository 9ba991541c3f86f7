/**
 * One value per process under `name`, made at the first call. Next and the custom server load this module twice;
 * only globalThis is shared, so everything that must be single goes through here. No `instanceof` across that line.
 */
export function remember<T>(name: string, make: () => T): T {
  const store = globalThis as typeof globalThis & { segueSingletons?: Map<string, unknown> };
  store.segueSingletons ??= new Map();
  if (!store.segueSingletons.has(name)) store.segueSingletons.set(name, make());
  // Safe: each name is remembered by exactly one module, with one type.
  return store.segueSingletons.get(name) as T;
}
