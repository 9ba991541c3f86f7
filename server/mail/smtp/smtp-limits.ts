import { limit } from "@/server/rate-limit/limit";
import { limitInLots } from "@/server/rate-limit/limit-in-lots";

/** Connections at once: of all, and from one address. */
export const mostClients = 200;
export const mostClientsOfOne = 20;
export const mostRecipients = 100;

/** @throws AppError rate_limited when this address connects too often. */
export const limitConnections = (key: string): Promise<number> =>
  limit({ name: "smtp-connection", key, points: 120, windowSeconds: 60 });

/** @throws AppError rate_limited when this address sends too many mails. */
export const limitMails = limitInLots({
  ...{ name: "smtp-mail", points: 600, windowSeconds: 600, lot: 20 },
});

/** @throws AppError rate_limited when this address tries out addresses. */
export const limitStrangers = (key: string): Promise<number> =>
  limit({ name: "smtp-stranger", key, points: 50, windowSeconds: 600 });
