/** The lists of the email settings, as the address line names them. Read on the server too. */
export const emailTabNames = ["held", "unroutable", "failed", "blocked", "suppressed"] as const;
export type EmailTab = (typeof emailTabNames)[number];
