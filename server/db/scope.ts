declare const accountScope: unique symbol;

/**
 * The account a caller may act in: proof that a gate (sign-in, visitor session, reply token, job payload) was passed.
 * Every core function takes one, and `tenantDb` puts it into every query.
 */
export type AccountScope = string & { readonly [accountScope]: true };

/** Only for gates: whoever calls this vouches that the caller may act in `accountId`. */
export function grantScope(accountId: string): AccountScope {
  // The single place where the brand is given.
  return accountId as AccountScope;
}
