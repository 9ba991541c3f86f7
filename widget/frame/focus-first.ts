const first = ".fields :is(input, select, textarea), .composer textarea";

/** Where one begins on a screen. */
export function focusFirst() {
  document.querySelector<HTMLElement>(first)?.focus();
}

/** The same for a screen that has just come. Not on touch devices, whose keyboard would cover what is to be read. */
export function focusArrival() {
  if (!matchMedia("(pointer: coarse)").matches) setTimeout(focusFirst);
}
