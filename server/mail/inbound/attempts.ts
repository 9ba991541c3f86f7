/** How often processing a mail is tried before it is listed as failed: about 16 hours. */
export const maxProcessAttempts = 12;
