/** Longest text of one message, in UTF-16 units, for every way in but mail. */
export const maxMessageLength = 20_000;

/** Most attachments of one message typed in the widget or dashboard. */
export const maxAttachments = 10;

/** Messages of one resync, those of its last rev besides; a client that missed more asks again from the last rev it got. */
export const resyncLimit = 500;

/** At most so many conversations are changed by one request; larger choices go in several. */
export const mostChanged = 25;

/** Largest file a message takes, in bytes, by whatever way it comes. */
export const maxUploadBytes = 25_000_000;
