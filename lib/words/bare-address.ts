/** The bare address of "Name <address>" or of an address alone. */
export function bareAddress(value: string): string {
  return /<([^<>]+)>/.exec(value)?.[1]?.trim() ?? value.trim();
}
