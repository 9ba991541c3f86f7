/** Where one begins on a screen. Not on touch devices, whose keyboard would cover what is to be read. */
export function focusFirst() {
  if (matchMedia("(pointer: coarse)").matches) return;
  const first = ".fields :is(input, select, textarea), .composer textarea";
  setTimeout(() => document.querySelector<HTMLElement>(first)?.focus());
}
