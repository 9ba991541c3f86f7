/** authserv-id (RFC 8601) of the sandbox as a receiving mail server. */
export const sandboxAuthservId = "sandbox.segue.internal";
