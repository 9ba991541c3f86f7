let lastMs = 0;

/**
 * A UUIDv7: sorts by the time of making, strictly within one page, like the server's own. `crypto.randomUUID` would
 * need a secure context.
 */
export function makeId(nowMs: number): string {
  lastMs = Math.max(Math.floor(nowMs), lastMs + 1);
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let index = 0; index < 6; index++) {
    bytes[index] = Math.floor(lastMs / 2 ** (40 - 8 * index)) % 256;
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
