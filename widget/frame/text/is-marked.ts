/** Whether there is anything in a text but plain words and links. */
export const isMarked = (text: string): boolean => /[*_`]|^(-|\d+\.) /m.test(text);
