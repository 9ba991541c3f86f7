/** What a text is in one language: words, or of a number its forms by Intl.PluralRules. */
export type Entry = string | Forms;

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A language's texts of one area, whole: none missing, none too many. */
export type Said<AreaText extends string> = { readonly [Key in AreaText]: Entry };
