/** What one attempt to hand a mail to a transport came to. */
export type SendResult =
  | {
      ok: true;
      providerId: string | null;
      /** Without angle brackets; null where the provider tells it later. */
      messageIdHeader: string | null;
    }
  | {
      ok: false;
      /** already_sent: the provider holds another body under this key, so the first attempt arrived. */
      outcome: "retry" | "permanent" | "already_sent";
      error: string;
      retryAfterMs?: number;
      /** The server of the address refused it for good: no mail to it will do better. */
      isAddressRefused?: boolean;
    };

/** A mail the provider says it has taken. */
export type SentMail = { providerId: string; messageIdHeader: string | null };
