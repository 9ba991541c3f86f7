type Key = {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Enter that takes a word of an input method, as in Japanese, belongs to the word. */
  isComposing: boolean;
};

/** Whether a key sends what is written: Enter, and Ctrl or Cmd with it everywhere. On touch Enter is a new line. */
export function isSendKey(event: Key, { isTouch }: { isTouch: boolean }): boolean {
  if (event.key !== "Enter" || event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return true;
  return !event.shiftKey && !isTouch;
}
